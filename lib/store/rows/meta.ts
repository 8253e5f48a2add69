/** Facts about the database itself. */
export type MetaRow =
  | {
      key: 'generation';
      /** Counts changes; other contexts compare it. */
      value: number;
    }
  | {
      key: 'salt';
      /** 32 random hex digits; made anew when everything is deleted. */
      value: string;
    };

/** The sentence about badges that a person agreed to has a version of its own: a new text asks again. */
export const BADGE_CONSENT_VERSION = 1;

/**
 * What a badge shows on a profile: finished sentences in the person's language, and nothing that is not shown. `none` =
 * nothing is to be shown here.
 */
export type BadgeContent =
  | { kind: 'none' }
  | {
      /** `own` = one's own profile, `known` = somebody of the network, `unknown` = anybody else. */
      kind: 'own' | 'known' | 'unknown';
      lang: string;
      dir: 'ltr' | 'rtl';
      /** On the closed badge, at most a few words. */
      label: string;
      /** Read out for the badge as a whole. */
      name: string;
      /** In the open badge, in reading order. */
      lines: string[];
      hideHere: string;
      hideEverywhere: string;
    };

/** Sections of the dashboard as its navigation groups them. */
export const SECTION_GROUPS = [
  { group: 'network', sections: ['overview', 'history', 'growth', 'engagement', 'composition'] },
  { group: 'act', sections: ['goal', 'people', 'whatif', 'report'] },
  { group: 'data', sections: ['imports', 'readers', 'settings'] },
  { group: 'help', sections: ['learn', 'about'] },
] as const;

export type Section = (typeof SECTION_GROUPS)[number]['sections'][number];

export const SECTIONS: readonly Section[] = SECTION_GROUPS.flatMap(({ sections }) => [...sections]);

/** What the hash of the address names: a section, and what of it. */
export interface Route {
  section: Section;
  /** `2026-W47` of a report, a page of Learn, a score of the overview; empty = the section as a whole. */
  detail: string;
}

/**
 * The route of an address such as `#report/2026-W47`; what no section is named like leads to the overview.
 * @param hash - with or without its `#`; `#report?week=2026-W47` means the same as the form above
 */
export function routeOf(hash: string): Route {
  const [name, detail = ''] = hash.replace(/^#/, '').split(/[/?]/, 2);
  const section = SECTIONS.find((one) => one === name);
  if (!section) return { section: 'overview', detail: '' };
  return { section, detail: decoded(detail.replace(/^\w+=/, '')) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

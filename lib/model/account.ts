/** Somebody's network in this browser. Aliases are how pages and files name the same person. */
export interface Account {
  /** Local random id, never LinkedIn's. */
  id: string;
  /** What the person calls it; empty = show the slug, or "You". */
  label: string;
  /** `slug:robin-sample` and `urn:ACoA…`; empty for an account that only typed numbers or files made. */
  aliases: string[];
  createdAtMs: number;
  /** `example` is the invented network of the package: never mixed with a real one. */
  origin: 'page' | 'file' | 'typed' | 'example';
}

/** The alias of a profile slug, decoded and lower-cased by the caller. */
export const slugAlias = (slug: string): string => `slug:${slug}`;

/** The alias of a member id such as `ACoA…`, the last part of every member URN. */
export const urnAlias = (memberId: string): string => `urn:${memberId}`;

/** Who is signed in, as far as one document proves it. Either part may be unknown. */
export interface ViewerIdentity {
  slug: string | null;
  memberId: string | null;
}

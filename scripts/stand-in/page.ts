import type { Markup } from './markup';
import type { Network } from './network';
import type { Speech } from './wording';

/** The pages that the stand-in can play. */
export type PageKind =
  | 'feed'
  | 'myNetwork'
  | 'connections'
  | 'followers'
  | 'ownProfile'
  | 'otherProfile'
  | 'search'
  | 'company';

/** What changes when one moves inside the app: the title and the main region. */
export interface Part {
  title: string;
  main: Markup;
}

/** What a page is drawn from. */
export interface Scene {
  network: Network;
  speech: Speech;
  /** How many cards a list shows at load; the rest arrives by scrolling. */
  cardsAtLoad: number;
}

/** A list whose cards arrive while scrolling. */
export type LazyList = 'connections' | 'followers';

/** One front end: the same network, drawn its way. */
export interface FrontEnd {
  parts: Record<PageKind, (scene: Scene) => Part>;
  cards: Record<LazyList, (scene: Scene, start: number, count: number) => Markup>;
  /** The whole document around a part. */
  document(scene: Scene, part: Part): Markup;
}

const OWN_PROFILE = (slug: string): RegExp => new RegExp(`^/in/(me|${slug})/?$`);

/** @returns undefined for an address that the stand-in does not play */
export function pageKindOf(path: string, viewerSlug: string): PageKind | undefined {
  if (path === '/' || path.startsWith('/feed')) return 'feed';
  if (OWN_PROFILE(viewerSlug).test(path)) return 'ownProfile';
  if (path.startsWith('/in/')) return 'otherProfile';
  if (path.startsWith('/mynetwork/invite-connect/connections')) return 'connections';
  if (path.startsWith('/mynetwork/network-manager/people-follow/followers')) return 'followers';
  if (path.startsWith('/mynetwork')) return 'myNetwork';
  if (path.startsWith('/search/results')) return 'search';
  if (path.startsWith('/company/')) return 'company';
  return undefined;
}

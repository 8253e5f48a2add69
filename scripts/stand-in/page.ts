import type { Markup } from './markup';
import type { Network } from './network';
import type { Speech } from './wording';

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
  /** The member whom the address names; empty where it names none. */
  slug: string;
}

/** A list whose cards arrive while scrolling. */
export type LazyList = 'connections' | 'followers' | 'following';

/** The pages that the stand-in can play, by what their address begins with; the first that fits is it. */
const ADDRESSES = {
  feed: /^\/(?:feed\/?)?$/,
  ownActivity: /^\/in\/(?:me|{viewer})\/recent-activity\//,
  otherActivity: /^\/in\/[^/]+\/recent-activity\//,
  ownProfile: /^\/in\/(?:me|{viewer})\/?$/,
  otherProfile: /^\/in\/[^/]+\/?$/,
  connections: /^\/mynetwork\/invite-connect\/connections/,
  followers: /^\/mynetwork\/network-manager\/people-follow\/followers/,
  following: /^\/mynetwork\/network-manager\/people-follow/,
  invitationsSent: /^\/mynetwork\/invitation-manager\/sent/,
  invitationsReceived: /^\/mynetwork\/invitation-manager/,
  myNetwork: /^\/mynetwork/,
  dashboard: /^\/dashboard/,
  analyticsAudience: /^\/analytics\/creator\/audience/,
  analyticsContent: /^\/analytics\/creator\/content/,
  profileViews: /^\/(?:analytics|me)\/profile-views/,
  searchAppearances: /^\/(?:analytics|me)\/search-appearances/,
  postSummary: /^\/analytics\/post-summary\//,
  postReactions: /^\/analytics\/post\//,
  ssi: /^\/sales\/ssi/,
  search: /^\/search\/results/,
  company: /^\/company\//,
} satisfies Record<string, RegExp>;
export type PageKind = keyof typeof ADDRESSES;

/** One front end: the same network, drawn its way. */
export interface FrontEnd {
  /** Pages that nobody has seen in this front end are left out: they come from the other one, as on the site. */
  parts: Partial<Record<PageKind, (scene: Scene) => Part>>;
  cards: Record<LazyList, (scene: Scene, start: number, count: number) => Markup>;
  /** The whole document around a part. */
  document(scene: Scene, part: Part): Markup;
}

/** @returns undefined for an address that the stand-in does not play */
export function pageKindOf(path: string, viewerSlug: string): PageKind | undefined {
  for (const [kind, { source }] of Object.entries(ADDRESSES)) {
    if (new RegExp(source.replace('{viewer}', viewerSlug)).test(path)) return kind as PageKind;
  }
  return undefined;
}

/** The member whom an address names; empty where it names none. */
export const slugOf = (path: string): string => /^\/in\/([^/]+)/.exec(path)?.[1] ?? '';

import type { FromPage } from '../../../lib/messaging/messages';
import type { RawPerson, RawReading } from '../../../lib/model/reading';

// What the page script sends, in any environment.

/** 23 Nov 2026, noon UTC. */
export const NOON_MS = Date.UTC(2026, 10, 23, 12);
export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

export const CONNECTIONS_URL = 'https://www.linkedin.com/mynetwork/invite-connect/connections/';

let count = 0;

export interface Look {
  id?: string;
  documentId?: string;
  tabId?: number;
  atMs?: number;
  offset?: number;
  /** Slug and member id of who is signed in; `null` = the document does not say. */
  viewer?: { slug: string | null; memberId: string | null } | null;
  connections?: string;
  lang?: string;
  layoutHash?: string;
  people?: RawPerson[];
  change?: (reading: RawReading) => RawReading;
  gaveUp?: boolean;
}

export const ROBIN = { slug: 'robin-sample', memberId: 'ACoAARobin' };
export const KIM = { slug: 'kim-other', memberId: 'ACoAAKim' };

/** A look at one's own connections page, as the page script sends it. */
export function connectionsLook(look: Look = {}): FromPage['reading'] {
  count += 1;
  const viewer = look.viewer === undefined ? ROBIN : look.viewer;
  const reading: RawReading = {
    readerId: 'connections',
    readerVersion: 1,
    pageId: 'connections',
    url: CONNECTIONS_URL,
    lang: look.lang ?? 'en',
    layout: 'sdui',
    layoutHash: look.layoutHash ?? 'abc123',
    navigatedInApp: false,
    viewers: viewer ? [viewer] : [],
    proofs: [],
    fields: [
      {
        field: 'connections',
        witnesses:
          look.connections === ''
            ? []
            : [{ kind: 'text', text: look.connections ?? '1,465 connections', selector: 0 }],
      },
    ],
    people: look.people ?? [],
    posts: [],
  };
  return {
    type: 'reading',
    id: look.id ?? `message-${count}`,
    documentId: look.documentId ?? `document-${count}`,
    capturedAtMs: look.atMs ?? NOON_MS,
    utcOffsetMinutes: look.offset ?? 0,
    reading: look.change ? look.change(reading) : reading,
    gaveUp: look.gaveUp ?? false,
  };
}

export const card = (slug: string, given: Partial<RawPerson> = {}): RawPerson => ({
  href: `https://www.linkedin.com/in/${slug}/`,
  name: 'Alex Invented',
  headline: 'Gardener',
  dateText: 'Connected on May 17, 2026',
  memberId: '',
  ...given,
});

export const SENDER = {
  tabId: 1,
  url: CONNECTIONS_URL,
  incognito: false,
  consentActive: true,
};

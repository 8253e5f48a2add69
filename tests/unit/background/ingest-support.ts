import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import { ingestReading } from '../../../lib/background/ingest-reading';
import type { FromPage, Reply } from '../../../lib/messaging/messages';
import type { RawPerson, RawReading } from '../../../lib/model/reading';
import { openDatabase, type EvenkeelDatabase } from '../../../lib/store/database';

/** 23 Nov 2026, noon UTC. */
export const NOON_MS = Date.UTC(2026, 10, 23, 12);
export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

export const CONNECTIONS_URL = 'https://www.linkedin.com/mynetwork/invite-connect/connections/';

const opened: EvenkeelDatabase[] = [];
let count = 0;

/** A fresh database of its own name, deleted after the test. */
export async function freshDatabase(): Promise<EvenkeelDatabase> {
  count += 1;
  const result = await openDatabase(`test-${count}`);
  if (!result.ok) throw new Error(result.error);
  opened.push(result.value);
  return result.value;
}

afterEach(async () => {
  for (const db of opened.splice(0)) await db.delete({ disableAutoOpen: true });
});

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

/** The person said yes to this layout before. */
export const trustLayout = (db: EvenkeelDatabase, key = 'connections|1|connections|abc123|en') =>
  db.trustedLayouts.put({ key, isTrusted: true, decidedAtMs: NOON_MS - DAY_MS, denied: null });

/** Delivers a look to ingest, a second after it was made. */
export const deliver = (
  db: EvenkeelDatabase,
  message: FromPage['reading'],
  tabId = 1,
): Promise<Reply> => ingestReading(db, message, { ...SENDER, tabId }, message.capturedAtMs + 1_000);

/** Everything in the database, by table. */
export async function contents(db: EvenkeelDatabase): Promise<Record<string, unknown[]>> {
  const entries = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(entries);
}

import type { ViewerIdentity } from '../model/account';
import type { EvenkeelDatabase } from './database';
import type { DocumentViewer } from './rows';

/** A document in a tab, at a moment. */
export interface DocumentPlace {
  tabId: number;
  documentId: string;
  capturedAtMs: number;
}

export const documentViewerId = ({ tabId, documentId }: Omit<DocumentPlace, 'capturedAtMs'>) =>
  `${tabId}|${documentId}`;

/**
 * Two proofs as one identity; undefined when they name different people. The member id decides: a slug can be renamed.
 */
export function joinIdentities(a: ViewerIdentity, b: ViewerIdentity): ViewerIdentity | undefined {
  const joined = { slug: b.slug ?? a.slug, memberId: b.memberId ?? a.memberId };
  if (a.memberId && b.memberId) return a.memberId === b.memberId ? joined : undefined;
  return a.slug && b.slug && a.slug !== b.slug ? undefined : joined;
}

/** Notes what a document said about who is signed in; what it says first and last count. */
export async function putDocumentViewer(
  db: EvenkeelDatabase,
  place: DocumentPlace,
  said: Pick<DocumentViewer, 'kind' | 'accountId' | 'slug' | 'memberId'>,
): Promise<void> {
  const id = documentViewerId(place);
  const before = await db.documentViewers.get(id);
  await db.documentViewers.put({
    id,
    tabId: place.tabId,
    documentId: place.documentId,
    ...said,
    firstAtMs: Math.min(before?.firstAtMs ?? place.capturedAtMs, place.capturedAtMs),
    lastAtMs: Math.max(before?.lastAtMs ?? place.capturedAtMs, place.capturedAtMs),
  });
}

/**
 * Whether nothing between two moments speaks against one and the same person being signed in: no sign-in page, no
 * contradiction and no other identity, in whatever tab, because all tabs share one session.
 */
export async function isSessionUnbroken(
  db: EvenkeelDatabase,
  accountId: string,
  fromMs: number,
  toMs: number,
): Promise<boolean> {
  const between = await db.documentViewers
    .where('lastAtMs')
    .aboveOrEqual(fromMs)
    .filter((row) => row.firstAtMs <= toMs && row.accountId !== accountId)
    .first();
  return between === undefined;
}

/** The identity last proved in a tab before a moment; undefined when none was. */
export async function lastViewerInTab(
  db: EvenkeelDatabase,
  tabId: number,
  beforeMs: number,
): Promise<DocumentViewer | undefined> {
  const rows = await db.documentViewers
    .where('tabId')
    .equals(tabId)
    .filter((row) => row.kind === 'viewer' && row.firstAtMs <= beforeMs)
    .toArray();
  return rows.sort((a, b) => b.lastAtMs - a.lastAtMs)[0];
}

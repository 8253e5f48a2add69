import type { ViewerIdentity } from '../model/account';
import { accountOfViewer, realAccounts } from '../store/accounts';
import type { EvenkeelDatabase } from '../store/database';
import {
  documentViewerId,
  isSessionUnbroken,
  joinIdentities,
  lastViewerInTab,
  putDocumentViewer,
} from '../store/document-viewers';
import { askToJoin } from '../store/questions';
import type { PlacedReading } from '../store/rows';

/**
 * Whose reading it is. `proved` by its own document, `inherited` from an earlier document of the tab, `unknown` for now,
 * or `contradiction`: then nothing of it may be kept.
 */
export type Attribution =
  | { kind: 'proved' | 'inherited'; accountId: string }
  | { kind: 'unknown' }
  | { kind: 'contradiction' };

/** What in the raw reading speaks about identity beyond the viewer itself. */
export interface IdentityHints {
  /** The document's own proofs name different people. */
  viewersDisagree: boolean;
  /** The page shows the viewer's own profile, so that its identity is of this moment and not left over in the document. */
  isFresh: boolean;
}

/**
 * Decides whose reading it is and remembers what its document said. Call it inside a transaction.
 */
export async function attributeReading(
  db: EvenkeelDatabase,
  placed: PlacedReading,
  hints: IdentityHints,
  nowMs: number,
): Promise<Attribution> {
  const document = await db.documentViewers.get(documentViewerId(placed));
  if (document?.kind === 'contradiction') return { kind: 'contradiction' };
  const { viewer } = placed.reading;
  const said = document?.kind === 'viewer' ? document : undefined;
  const identity = viewer && said ? joinIdentities(said, viewer) : (viewer ?? undefined);
  if (hints.viewersDisagree || (viewer && !identity)) {
    await putDocumentViewer(db, placed, {
      kind: 'contradiction',
      accountId: '',
      slug: null,
      memberId: null,
    });
    return { kind: 'contradiction' };
  }
  if (!identity) return inheritedAttribution(db, placed);
  const accountId = await proveIdentity(db, placed, identity, nowMs);
  // A document that was open before somebody else signed in elsewhere still carries the old name beside new numbers.
  if (said && !hints.isFresh) {
    const isSame = await isSessionUnbroken(db, accountId, said.firstAtMs, placed.capturedAtMs);
    if (!isSame) return { kind: 'unknown' };
  }
  return { kind: 'proved', accountId };
}

async function proveIdentity(
  db: EvenkeelDatabase,
  placed: PlacedReading,
  identity: ViewerIdentity,
  nowMs: number,
): Promise<string> {
  const { account, isNew } = await accountOfViewer(db, identity, placed.capturedAtMs);
  await putDocumentViewer(db, placed, {
    kind: 'viewer',
    accountId: account.id,
    slug: identity.slug,
    memberId: identity.memberId,
  });
  if (isNew) await askAboutUnnamed(db, account.id, identity, nowMs);
  return account.id;
}

/** Typed or file numbers of nobody in particular may be this person's: asked, never joined silently. */
async function askAboutUnnamed(
  db: EvenkeelDatabase,
  accountId: string,
  identity: ViewerIdentity,
  nowMs: number,
): Promise<void> {
  for (const unnamed of await realAccounts(db)) {
    if (unnamed.id === accountId || unnamed.aliases.length > 0) continue;
    await askToJoin(db, unnamed.id, accountId, identity.slug ?? identity.memberId ?? '', nowMs);
  }
}

/** An identity proved in the same document holds for its later pages; one of an earlier document of the tab, too. */
async function inheritedAttribution(
  db: EvenkeelDatabase,
  placed: PlacedReading,
): Promise<Attribution> {
  const viewer =
    (await db.documentViewers.get(documentViewerId(placed))) ??
    (await lastViewerInTab(db, placed.tabId, placed.capturedAtMs));
  if (viewer?.kind !== 'viewer') return { kind: 'unknown' };
  const fromMs = Math.min(viewer.lastAtMs, placed.capturedAtMs);
  if (!(await isSessionUnbroken(db, viewer.accountId, fromMs, placed.capturedAtMs))) {
    return { kind: 'unknown' };
  }
  return {
    kind: viewer.documentId === placed.documentId ? 'proved' : 'inherited',
    accountId: viewer.accountId,
  };
}

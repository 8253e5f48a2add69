import type { FromPage, Reply } from '../messaging/messages';
import type { Reading } from '../model/reading';
import { missingFields } from '../readers';
import type { EvenkeelDatabase } from '../store/database';
import { changeDatabase } from '../store/generation';
import { noteVisit } from '../store/reader-health';
import { isReceived, pruneExpired, putReceipt } from '../store/receipts';
import type { PlacedReading } from '../store/rows';
import { forgottenKeys } from '../store/tombstones';
import { attributeReading } from './attribute-reading';
import { checkReading, type ReadingSender } from './check-reading';
import { placeReading } from './place-reading';
import { noteSignIn } from './sign-in';
import { aliasesOfCard } from './store-people';
import { holdsFacts, storeFacts } from './store-facts';
import { storeReading } from './store-reading';
import { learnFromReading, onlyTaught } from './taught-readings';
import { askWhenUnconfirmed, onlyConfirmedFacts } from './uncaptured-facts';
import { claimUnproved, dropUnproved, holdsAnything, keepUnproved } from './unproved-readings';

/**
 * Takes in one look at one page. `{ok: true}` means that it is stored, once: the receipt is written in the transaction
 * that stores it, so that a background killed at any point has either both or neither, and a resent message changes nothing.
 * @param message - untrusted
 * @returns `no-consent` and `invalid` are final; a thrown error means that nothing was stored and sending again may help
 */
export async function ingestReading(
  db: EvenkeelDatabase,
  message: unknown,
  sender: ReadingSender,
  nowMs: number,
): Promise<Reply> {
  const checked = checkReading(message, sender, nowMs);
  if (!checked.ok) return { ok: false, reason: checked.error };
  const { value } = checked;
  const taught = { ...value, reading: await onlyTaught(db, value.reading) };
  const placed = await withoutForgotten(db, placeReading(taught, sender.tabId));
  await changeDatabase(db, async () => {
    if (await isReceived(db, value.id)) return { changed: false, value: undefined };
    await putReceipt(db, value.id, nowMs);
    await pruneExpired(db, nowMs);
    await takeIn(db, value, placed, nowMs);
    return { changed: true, value: undefined };
  });
  return { ok: true, value: undefined };
}

async function withoutForgotten(
  db: EvenkeelDatabase,
  placed: PlacedReading,
): Promise<PlacedReading> {
  const { reading } = placed;
  const forgotten = await forgottenKeys(db, reading.people.flatMap(aliasesOfCard));
  if (forgotten.size === 0) return placed;
  const people = reading.people.filter(
    (card) => !aliasesOfCard(card).some((alias) => forgotten.has(alias)),
  );
  return { ...placed, reading: { ...reading, people } };
}

async function takeIn(
  db: EvenkeelDatabase,
  message: FromPage['reading'],
  seen: PlacedReading,
  nowMs: number,
): Promise<void> {
  const { reading: raw } = message;
  const placed = await onlyConfirmedFacts(db, raw, seen);
  if (raw.proofs.some(({ kind }) => kind === 'signIn')) {
    await noteSignIn(db, placed.tabId, placed.capturedAtMs);
    return;
  }
  await noteHealth(db, { ...message, reading: await onlyTaught(db, raw) }, placed.reading);
  const attribution = await attributeReading(
    db,
    placed,
    {
      viewersDisagree: raw.viewers.length > 1,
      isFresh: raw.pageId === 'profile' && placed.reading.own === true,
    },
    nowMs,
  );
  if (attribution.kind === 'contradiction') return dropUnproved(db, placed);
  const isOwn = placed.reading.own === true && holdsAnything(placed);
  if (attribution.kind === 'unknown') {
    if (isOwn) await keepUnproved(db, '', placed);
    return;
  }
  const { accountId } = attribution;
  if (placed !== seen) await askWhenUnconfirmed(db, accountId, raw, seen, nowMs);
  if (attribution.kind === 'proved') await claimUnproved(db, accountId, placed, nowMs);
  if (placed.reading.own === true) {
    await learnFromReading(db, accountId, message, placed.day, nowMs);
  }
  if (holdsFacts(placed)) await storeFacts(db, accountId, placed);
  if (!isOwn) return;
  await storeReading(db, accountId, placed, nowMs);
  if (attribution.kind === 'inherited') await keepUnproved(db, accountId, placed);
}

/** Only an own page is expected to show own numbers; elsewhere their absence means nothing. */
async function noteHealth(
  db: EvenkeelDatabase,
  { reading: raw, gaveUp, capturedAtMs }: FromPage['reading'],
  reading: Reading,
): Promise<void> {
  if (reading.own !== true || reading.report.length === 0) return;
  // Rows of a list, or what was found before somebody left early: no verdict on the fields that are not in it.
  if (!gaveUp && missingFields(raw).length > 0) return;
  await noteVisit(db, {
    readerId: raw.readerId,
    readerVersion: raw.readerVersion,
    pageId: raw.pageId,
    atMs: capturedAtMs,
    report: reading.report,
    gaveUp,
  });
}

import type { Browser } from 'webextension-polyfill';
import type { FromPage, ToPage } from '../messaging/messages';
import { SITE_PATTERN } from '../messaging/sender';
import type { Metric } from '../model/metric';
import type { PlacedNumber, RawReading } from '../model/reading';
import { anchorKey, isTaught, TAUGHT_SELECTOR, type TaughtPlace } from '../model/taught-anchor';
import { pageOfUrl } from '../pages/page-of-url';
import { interpretField } from '../parsing/interpret-field';
import { readerById } from '../readers';
import type { EvenkeelDatabase } from '../store/database';
import { changeDatabase } from '../store/generation';
import { askToTeach, forgetAnchor, proposeAnchor } from '../store/taught-anchors';
import { attributeReading } from './attribute-reading';
import { checkReading } from './check-reading';
import { withinTime } from '../messaging/within-time';
import { placeReading } from './place-reading';

/** A number that the person typed as their own, now. */
export interface TypedNumber {
  accountId: string;
  metric: Metric;
  value: number;
}

/** An answer of a page script to `findNumber`, with what the browser says about its tab. */
export interface PageAnswer {
  tabId: number;
  url: string;
  incognito: boolean;
  message: unknown;
}

/** A page script answers at once; whoever does not is asleep or gone, and the person waits. */
const ANSWER_MS = 1_500;

/** Readers whose page could show where a typed number stands, or contradict a place that was shown before. */
export async function readersToAsk(
  db: EvenkeelDatabase,
  metrics: readonly Metric[],
): Promise<ReadonlySet<string>> {
  const failing = await db.readerHealth.filter((row) => row.failingSinceMs !== null).toArray();
  const anchors = await db.taughtAnchors.toArray();
  const isTyped = (field: string): boolean => metrics.some((metric) => metric === field);
  return new Set([
    ...failing
      .filter(({ report }) =>
        report.some(({ field, found }) => isTyped(field) && !found.startsWith('selector')),
      )
      .map(({ readerId }) => readerId),
    ...anchors
      .filter(({ metric, forgottenAtMs }) => forgottenAtMs === null && isTyped(metric))
      .map(({ readerId }) => readerId),
  ]);
}

/** Asks the open tabs of these pages which numbers stand on them. Hidden pages and pages without a script do not answer. */
export async function askOpenPages(
  browser: Pick<Browser, 'tabs'>,
  readerIds: ReadonlySet<string>,
): Promise<PageAnswer[]> {
  if (readerIds.size === 0) return [];
  const find: ToPage['findNumber'] = { type: 'findNumber' };
  const tabs = await browser.tabs.query({ url: SITE_PATTERN });
  const answers = tabs.flatMap(({ id, url, incognito, discarded }) => {
    const isAsked = url !== undefined && readerIds.has(pageOfUrl(url)?.pageId ?? '');
    if (id === undefined || discarded === true || !isAsked) return [];
    return [
      withinTime(browser.tabs.sendMessage(id, find), ANSWER_MS).then((message) =>
        message === undefined ? [] : [{ tabId: id, url, incognito, message }],
      ),
    ];
  });
  return (await Promise.all(answers)).flat();
}

/**
 * Looks for a typed number on the open pages on which its reader fails. Exactly one place that says it, and nothing else
 * of the kind, becomes a question; nothing is read from there before two visits were confirmed.
 */
export async function findTypedNumber(
  db: EvenkeelDatabase,
  typed: TypedNumber,
  answers: readonly PageAnswer[],
  nowMs: number,
): Promise<void> {
  for (const { message, ...tab } of answers) {
    const checked = checkReading(message, { ...tab, consentActive: true }, nowMs);
    if (!checked.ok) continue;
    await changeDatabase(db, async () => ({
      changed: await lookAt(db, typed, checked.value, tab.tabId, nowMs),
      value: undefined,
    }));
  }
}

async function lookAt(
  db: EvenkeelDatabase,
  typed: TypedNumber,
  message: FromPage['reading'],
  tabId: number,
  nowMs: number,
): Promise<boolean> {
  const { reading: raw, documentId } = message;
  const placed = placeReading(message, tabId);
  if (placed.reading.own !== true) return false;
  const hints = { viewersDisagree: raw.viewers.length > 1, isFresh: raw.pageId === 'profile' };
  const attribution = await attributeReading(db, placed, hints, nowMs);
  if (attribution.kind !== 'proved' || attribution.accountId !== typed.accountId) return false;
  const { metric, value } = typed;
  const key = anchorKey({ ...raw, metric });
  const saying = countsOf(raw, metric);
  const anchor = await db.taughtAnchors.get(key);
  if (anchor && saying.some((at) => at.path === anchor.path && at.value !== value)) {
    await forgetAnchor(db, key, nowMs);
    return true;
  }
  const found = placed.reading.report.find(({ field }) => field === metric)?.found;
  if (isTaught(anchor) || (found !== 'missing' && found !== 'unparsable')) return false;
  const place = onlyPlaceOf(value, saying);
  if (!place) return false;
  const { readerId, layout } = raw;
  const proposed: TaughtPlace = { readerId, metric, layout, path: place.path };
  const kept = await proposeAnchor(db, proposed, nowMs);
  const about = { accountId: typed.accountId, documentId, value, text: place.text };
  await askToTeach(db, kept, about, nowMs);
  return true;
}

/** Numbers of the page whose text is nothing but a labelled count of the metric; what is not exact has no value. */
function countsOf(raw: RawReading, metric: Metric): (PlacedNumber & { value: number | null })[] {
  const source = readerById(raw.readerId)?.source ?? 'profile';
  return (raw.numbers ?? []).flatMap((number) => {
    const witness = { kind: 'text' as const, text: number.text, selector: TAUGHT_SELECTOR };
    const field = { field: metric, witnesses: [witness] };
    const { count } = interpretField({ metric, selectors: [] }, source, field, raw);
    return count ? [{ ...number, value: count.bound === 'exact' ? count.value : null }] : [];
  });
}

/** The one place where a value stands, if nothing else of the kind is built like it. */
function onlyPlaceOf(
  value: number,
  saying: readonly (PlacedNumber & { value: number | null })[],
): PlacedNumber | undefined {
  const [place, ...more] = saying.filter((at) => at.value === value);
  if (!place || more.length > 0) return undefined;
  return saying.filter(({ path }) => path === place.path).length === 1 ? place : undefined;
}

import type { Metric } from '../model/metric';
import type { NetworkFacts } from '../model/network-facts';
import type { PopupView } from '../model/popup-view';
import { isMetric } from '../model/metric';
import { readerById } from '../readers';
import type { EvenkeelDatabase } from '../store/database';
import { failingReaders } from '../store/reader-health';
import type { StoredReaderHealth } from '../store/rows';
import { shownCount } from './shown-count';

/** The page that could not be read for longest, with the last good number of its own; null while all is well. */
export async function brokenReaderOnShow(
  db: EvenkeelDatabase,
  facts: NetworkFacts,
): Promise<PopupView['brokenReader']> {
  const [worst] = await failingReaders(db);
  if (!worst) return null;
  const metric = failedMetric(worst);
  const lastGood = metric === null ? null : shownCount(facts, metric);
  return {
    readerId: worst.readerId,
    pageId: worst.pageId,
    sinceMs: worst.failingSinceMs,
    why: whyOf(worst),
    metric: lastGood === null ? null : metric,
    lastGood,
  };
}

function whyOf({ report }: StoredReaderHealth): 'missing' | 'unparsable' | 'contradiction' {
  const found = report.map((field) => field.found);
  if (found.includes('contradiction')) return 'contradiction';
  return found.includes('unparsable') ? 'unparsable' : 'missing';
}

/** The first required number that was not read, else the first that was not. */
function failedMetric({ readerId, report }: StoredReaderHealth): Metric | null {
  const required = readerById(readerId)?.fields.filter((field) => field.required) ?? [];
  const failed = report.filter(({ found }) => !found.startsWith('selector'));
  const first =
    failed.find(({ field }) => required.some(({ metric }) => metric === field)) ?? failed[0];
  return isMetric(first?.field) ? first.field : null;
}

import { daysBetween, type LocalDay } from '../../model/day';
import type { EvenkeelDatabase } from '../database';
import { observationsOf } from '../observations';
import type { StoredObservation } from '../rows';

/** A total from a file beside the one that a page showed within days of it. */
export interface PageAgainstFile {
  metric: 'followers' | 'connections';
  page: { value: number; day: LocalDay };
  file: { value: number; day: LocalDay };
  /** The smallest difference that both could mean, as a share of the file's total. */
  differenceShare: number;
  isFlagged: boolean;
}

const WITHIN_DAYS = 7;
const FLAGGED_ABOVE = 0.02;

/** Compares totals of pages and files that are at most a week apart: the nearest pair of each file's total, newest first. */
export async function pageAgainstFile(
  db: EvenkeelDatabase,
  accountId: string,
): Promise<PageAgainstFile[]> {
  const pairs: PageAgainstFile[] = [];
  for (const metric of ['followers', 'connections'] as const) {
    const states = (await observationsOf(db, accountId, metric, 'accepted')).filter(
      ({ windowDays }) => windowDays === null,
    );
    const pages = states.filter(({ source }) => source !== 'file' && source !== 'typed');
    for (const file of states.filter(({ source }) => source === 'file')) {
      const page = nearest(file, pages);
      if (page) pairs.push(compared(metric, page, file));
    }
  }
  return pairs.sort((a, b) => (a.file.day < b.file.day ? 1 : a.file.day > b.file.day ? -1 : 0));
}

function nearest(
  file: StoredObservation,
  pages: readonly StoredObservation[],
): StoredObservation | undefined {
  const distance = ({ day }: StoredObservation): number => Math.abs(daysBetween(day, file.day));
  return pages
    .filter((page) => distance(page) <= WITHIN_DAYS)
    .reduce<StoredObservation | undefined>(
      (best, page) => (best && distance(best) <= distance(page) ? best : page),
      undefined,
    );
}

function compared(
  metric: PageAgainstFile['metric'],
  page: StoredObservation,
  file: StoredObservation,
): PageAgainstFile {
  const apart = Math.max(0, page.low - (file.high ?? Infinity), file.low - (page.high ?? Infinity));
  const differenceShare = file.value > 0 ? apart / file.value : apart > 0 ? 1 : 0;
  return {
    metric,
    page: { value: page.value, day: page.day },
    file: { value: file.value, day: file.day },
    differenceShare,
    isFlagged: differenceShare > FLAGGED_ABOVE,
  };
}

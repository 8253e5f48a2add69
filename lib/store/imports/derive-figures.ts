import type { EvenkeelDatabase } from '../database';
import type { DailyFigure, Demographic } from '../rows';
import { loadContents } from './load-contents';
import { reconcile } from './reconcile';

/**
 * Brings daily figures and demographics in line with all analytics files. LinkedIn corrects past days: of two files the
 * later stands. Call it inside a transaction.
 */
export async function deriveFigures(db: EvenkeelDatabase, accountId: string): Promise<void> {
  const figures = new Map<string, DailyFigure>();
  const demographics = new Map<string, Demographic>();
  for (const { importId, day: fileDay, rows } of await loadContents(db, accountId, 'analytics')) {
    for (const workbook of rows) {
      const put = (
        day: DailyFigure['day'],
        metric: DailyFigure['metric'],
        value: number | null,
      ): void => {
        if (value === null) return;
        figures.set(`${day}|${metric}`, { accountId, day, metric, value, importId });
      };
      for (const { day, impressions, engagements } of workbook.daily) {
        put(day, 'impressions', impressions);
        put(day, 'engagements', engagements);
      }
      for (const { day, newFollowers } of workbook.newFollowers) {
        put(day, 'newFollowers', newFollowers);
      }
      const day = workbook.followersOn ?? workbook.to ?? fileDay;
      for (const row of workbook.demographics) {
        const id = [accountId, day, row.of, row.category, row.value].join('|');
        demographics.set(id, { ...row, id, accountId, day, importId });
      }
    }
  }
  await reconcile(
    db.dailyFigures,
    ({ day, metric }): [string, string, string] => [accountId, day, metric],
    await db.dailyFigures
      .where('[accountId+day+metric]')
      .between([accountId], [accountId, []])
      .toArray(),
    [...figures.values()],
  );
  await reconcile(
    db.demographics,
    ({ id }) => id,
    await db.demographics.where('accountId').equals(accountId).toArray(),
    [...demographics.values()],
  );
}

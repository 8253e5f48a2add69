import { addDays, type LocalDay } from '../model/day';
import type { Metric } from '../model/metric';
import type { FactTables } from '../scores/network-facts';
import type { EvenkeelDatabase } from './database';
import { observationsOf } from './observations';
import type { StoredObservation } from './rows';

/** The two counts that the scores rest on. */
const SCORED: readonly Metric[] = ['followers', 'connections'];

/** A year for the cap and the trend, and room for the growth before the last reading. */
const HORIZON_DAYS = 460;

/**
 * What the scores need of one account, and no more: ten years of counts and 30,000 people stay on the disk. Counts go
 * back a good year from the last reading of either metric, and all the way when no exact number is among them.
 */
export async function loadFactTables(db: EvenkeelDatabase, accountId: string): Promise<FactTables> {
  const fromDay = await horizon(db, accountId);
  const observations: StoredObservation[] = [];
  for (const metric of SCORED) {
    const recent = await observationsOf(db, accountId, metric, 'accepted', fromDay);
    const isEnough = fromDay === '' || recent.some(({ bound }) => bound === 'exact');
    observations.push(
      ...(isEnough ? recent : await observationsOf(db, accountId, metric, 'accepted')),
    );
  }
  const [imports, readerHealth] = await Promise.all([
    db.imports.where('accountId').equals(accountId).toArray(),
    db.readerHealth.toArray(),
  ]);
  return { observations, imports, readerHealth };
}

async function horizon(db: EvenkeelDatabase, accountId: string): Promise<LocalDay | ''> {
  const lastDays = await Promise.all(
    SCORED.map(async (metric) => {
      const last = await db.observations
        .where('[accountId+metric+standing+day]')
        .between([accountId, metric, 'accepted', ''], [accountId, metric, 'accepted', []])
        .last();
      return last?.day;
    }),
  );
  const [earliest] = lastDays.filter((day) => day !== undefined).sort();
  return earliest === undefined ? '' : addDays(earliest, -HORIZON_DAYS);
}

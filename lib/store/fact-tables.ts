import { addDays, type LocalDay } from '../model/day';
import { METRICS, type Metric } from '../model/metric';
import type { FactTables } from '../scores/network-facts';
import { actsOfAccount } from './acts-of-account';
import type { EvenkeelDatabase } from './database';
import { categorySources } from './category-sources';
import { observationsOf } from './observations';
import { peopleForScores } from './people-for-scores';
import type { StoredObservation } from './rows';

/** The two counts that there may be ten years of. */
const SCORED: readonly Metric[] = ['followers', 'connections'];
const OTHERS = METRICS.filter((metric) => !SCORED.includes(metric));

/** A year for the cap and the trend, and room for the growth before the last reading. */
const HORIZON_DAYS = 460;

/**
 * What the scores rest on, of one account. Of ten years of counts only a good year is read, back from the last reading of
 * either metric, and all of them when no exact number is among those: no score looks further.
 */
export async function loadFactTables(db: EvenkeelDatabase, accountId: string): Promise<FactTables> {
  const [followers, connections, others, posts, people, interactions, dailyFigures] =
    await Promise.all([
      countsOf(db, accountId, 'followers'),
      countsOf(db, accountId, 'connections'),
      Promise.all(OTHERS.map((metric) => observationsOf(db, accountId, metric, 'accepted'))),
      db.posts.where('id').startsWith(`${accountId}|`).toArray(),
      peopleForScores(db, accountId, () => ({})),
      actsOfAccount(db, accountId),
      db.dailyFigures
        .where('[accountId+day+metric]')
        .between([accountId], [accountId, []])
        .toArray(),
    ]);
  const [imports, readerHealth, safelist, personChanges, positions, sources, spikeAnswers] =
    await Promise.all([
      db.imports.where('accountId').equals(accountId).toArray(),
      db.readerHealth.toArray(),
      db.safelist.where('accountId').equals(accountId).primaryKeys(),
      db.personChanges
        .where('[accountId+kind+day]')
        .between([accountId, 'job', ''], [accountId, 'job', []])
        .toArray(),
      db.fileRows.where('[accountId+kind]').equals([accountId, 'positions']).toArray(),
      categorySources(db, accountId),
      db.spikeAnswers.where('accountId').equals(accountId).toArray(),
    ]);
  return {
    observations: [...followers, ...connections, ...others.flat()],
    posts,
    people,
    interactions,
    dailyFigures,
    imports,
    readerHealth,
    safelist: new Set(safelist),
    personChanges,
    fileRows: positions,
    ...sources,
    spikeAnswers,
  };
}

async function countsOf(
  db: EvenkeelDatabase,
  accountId: string,
  metric: Metric,
): Promise<StoredObservation[]> {
  const fromDay = await horizon(db, accountId);
  const recent = await observationsOf(db, accountId, metric, 'accepted', fromDay);
  return fromDay === '' || recent.some(({ bound }) => bound === 'exact')
    ? recent
    : observationsOf(db, accountId, metric, 'accepted');
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

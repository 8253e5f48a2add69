import type { GrowthSectionState } from '../../../../components/dashboard/growth-section';
import { comparable } from '../../../../lib/model/comparable';
import { toLocalDay } from '../../../../lib/model/day';
import type { Phrase } from '../../../../lib/model/score';
import { connectionsSeries } from '../../../../lib/scores/connections-range';
import { dailySeries } from '../../../../lib/scores/daily-series';
import { bestFollowerDays, followersOnPostDays } from '../../../../lib/scores/growth/follower-days';
import { growthQuestions } from '../../../../lib/scores/growth/growth-questions';
import { originsOf, type Origins } from '../../../../lib/scores/growth/origins';
import {
  countByWeek,
  pacePhrase,
  paceTo,
  relevantPace,
  type PaceGoal,
} from '../../../../lib/scores/growth/pace';
import { placesLeft } from '../../../../lib/scores/growth/places-left';
import type { EvenkeelDatabase } from '../../../../lib/store/database';
import type { Desk } from '../network-desk';
import type { Network, NetworkPlace } from '../network';

const YEAR_DAYS = 365;

interface GrowthQuestion extends NetworkPlace {
  /** What the person wants to know the pace to; `null` = they did not say. */
  chosen: PaceGoal | null;
}

/** Growth, explained by the person and by the data. */
export async function growth(
  { db, held }: Desk,
  { chosen, ...place }: GrowthQuestion,
): Promise<Omit<GrowthSectionState, 'isExample'>> {
  const { accountId } = place;
  const network = await held.networkOf(db, place);
  const { facts, match, nowMs } = network;
  const goal = chosen ?? firstPaceGoal(network);
  const today = toLocalDay(nowMs, facts.utcOffsetMinutes);
  const answers = await db.spikeAnswers.where('accountId').equals(accountId).toArray();
  return {
    questions: growthQuestions(facts, answers),
    origins: await withCompanyNames(db, network, originsOf(facts, match, today, YEAR_DAYS)),
    bestDays: bestFollowerDays(facts, today, YEAR_DAYS, 5),
    postDays: followersOnPostDays(facts, today),
    places: placesLeft(facts, nowMs),
    pace: { goal, said: paceSaid(network, goal) },
    gone: await db.personChanges
      .where('[accountId+kind+day]')
      .between([accountId, 'gone', ''], [accountId, 'gone', []])
      .count(),
  };
}

/** Facts compare companies in small letters; people read them as they are written. */
async function withCompanyNames(
  db: EvenkeelDatabase,
  { facts }: Network,
  origins: Origins | null,
): Promise<Origins | null> {
  if (!origins) return null;
  const shown = new Set(origins.companies.map(({ name }) => name));
  const someoneAt = new Map(
    (facts.people ?? []).flatMap(({ id, company }) => (shown.has(company) ? [[company, id]] : [])),
  );
  const rows = await db.people.bulkGet([...someoneAt.values()]);
  const written = new Map(
    rows.flatMap((row) => (row?.company ? [[comparable(row.company), row.company]] : [])),
  );
  const companies = origins.companies.map((group) => ({
    ...group,
    name: written.get(group.name) ?? group.name,
  }));
  return { ...origins, companies };
}

interface PaceQuestion extends NetworkPlace {
  goal: PaceGoal;
}

/** When a number is reached at the pace of lately; `null` when nothing can be said. */
export const pace = async (
  { db, held }: Desk,
  { goal, ...place }: PaceQuestion,
): Promise<Phrase | null> => paceSaid(await held.networkOf(db, place), goal);

/** The next round number of followers: something to begin with. */
function firstPaceGoal({ facts, goal, match }: Network): PaceGoal {
  if (goal.targets.length > 0 && match) return { what: 'relevant', target: 500 };
  const last = dailySeries(facts.observations, 'followers', null).at(-1)?.value ?? 500;
  const step = 10 ** Math.floor(Math.log10(Math.max(100, last)));
  return { what: 'followers', target: (Math.floor(last / step) + 1) * step };
}

function paceSaid({ facts, match, nowMs }: Network, goal: PaceGoal): Phrase | null {
  const today = toLocalDay(nowMs, facts.utcOffsetMinutes);
  if (goal.what === 'relevant') {
    const pace = relevantPace(facts, match, goal.target, today);
    return pace && pacePhrase(goal, pace);
  }
  const series =
    goal.what === 'followers'
      ? dailySeries(facts.observations, 'followers', null)
      : connectionsSeries(facts);
  const weeks = countByWeek(series, today);
  return weeks && pacePhrase(goal, paceTo(weeks.current, weeks.gains, goal.target));
}

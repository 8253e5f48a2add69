import { observationKey } from '../model/count';
import { addDays, toLocalDay, type LocalDay } from '../model/day';
import type { Person } from '../model/person';
import type { Post } from '../model/post';
import { EXAMPLE_ACCOUNT_ID } from './accounts';
import { exampleActs, exampleGoals, examplePeople } from './example-people';
import type {
  DailyFigure,
  Interaction,
  StoredAccount,
  StoredGoal,
  StoredObservation,
} from './rows';

const DAY_MS = 86_400_000;

/** What an invented network consists of. Nobody in it exists. */
export interface ExampleNetwork {
  account: StoredAccount;
  observations: StoredObservation[];
  people: Person[];
  acts: Interaction[];
  goals: StoredGoal[];
  posts: Post[];
  dailyFigures: DailyFigure[];
}

/** Where the two counts stand today, and how long ago they began. */
const TODAY = { followers: 4_862, connections: 3_412 };
const YEARS = 4;
const DENSE_DAYS = 90;
const POSTS = 44;
const FIGURE_DAYS = 180;
/** One post brought followers on three days, the first of them so long ago. */
const BURST_DAYS_AGO = 54;
const BURST = [96, 58, 26];

/**
 * An invented network that ends today: every other day of the last 90 and every month of the years before.
 * The same moment gives the same network, digit for digit.
 */
export function exampleNetwork(nowMs: number, utcOffsetMinutes: number): ExampleNetwork {
  const today = toLocalDay(nowMs, utcOffsetMinutes);
  const people = examplePeople(today, nowMs);
  const counted: StoredObservation[] = [];
  for (const daysAgo of readingDays()) {
    const atMs = nowMs - daysAgo * DAY_MS;
    const day = addDays(today, -daysAgo);
    for (const metric of ['followers', 'connections'] as const) {
      counted.push(observation(metric, valueOf(metric, daysAgo), { atMs, day, utcOffsetMinutes }));
    }
  }
  return {
    account: {
      id: EXAMPLE_ACCOUNT_ID,
      label: '',
      aliases: [],
      createdAtMs: nowMs - YEARS * 365 * DAY_MS,
      origin: 'example',
      lastProvedAtMs: null,
    },
    observations: counted,
    people,
    acts: exampleActs(people, today),
    goals: exampleGoals(),
    posts: Array.from({ length: POSTS }, (_, i) => post(i, today, nowMs)),
    dailyFigures: Array.from({ length: FIGURE_DAYS }, (_, i) => figures(i + 1, today)).flat(),
  };
}

function readingDays(): number[] {
  const days: number[] = [];
  for (let daysAgo = YEARS * 365; daysAgo > DENSE_DAYS; daysAgo -= 30) days.push(daysAgo);
  for (let daysAgo = DENSE_DAYS; daysAgo >= 0; daysAgo -= 2) days.push(daysAgo);
  return days;
}

/** Steady growth with a little unrest, and one post in spring that brought followers at once. */
function valueOf(metric: 'followers' | 'connections', daysAgo: number): number {
  const unrest = Math.round(3 * Math.sin(daysAgo / 3) + 2 * Math.sin(daysAgo / 11));
  const settled = daysAgo === 0 ? 0 : unrest;
  if (metric === 'connections') return Math.round(TODAY.connections - daysAgo * 0.62 + settled);
  return Math.round(
    TODAY.followers - daysAgo * 1.05 - (daysAgo >= BURST_DAYS_AGO ? 180 : 0) + settled,
  );
}

function observation(
  metric: 'followers' | 'connections',
  value: number,
  when: { atMs: number; day: LocalDay; utcOffsetMinutes: number },
): StoredObservation {
  const row: StoredObservation = {
    key: '',
    accountId: EXAMPLE_ACCOUNT_ID,
    metric,
    windowDays: null,
    source: metric === 'connections' ? 'listPage' : 'profile',
    value,
    low: value,
    high: value,
    bound: 'exact',
    confidence: 'high',
    evidence: null,
    day: when.day,
    utcOffsetMinutes: when.utcOffsetMinutes,
    capturedAtMs: when.atMs,
    lastSeenAtMs: when.atMs,
    sightings: 1,
    visits: [],
    standing: 'accepted',
    waitingFor: null,
    importId: null,
  };
  return { ...row, key: observationKey(row) };
}

function post(index: number, today: LocalDay, nowMs: number): Post {
  const daysAgo = 2 + index * 9;
  const impressions = 1_150 + ((index * 389) % 1_700) + (index === 6 ? 9_400 : 0);
  // Neighbours differ as real posts do; whatever goes far is answered by fewer of those who see it.
  const liking = index === 6 ? 0.7 : Math.exp(0.36 * Math.sin(index * 1.9));
  const counted = (share: number): number => Math.round(impressions * share * liking);
  const urn = `urn:li:activity:${index + 1}`;
  return {
    id: `${EXAMPLE_ACCOUNT_ID}|${urn}`,
    accountId: EXAMPLE_ACCOUNT_ID,
    urn,
    postedAtMs: nowMs - daysAgo * DAY_MS,
    reactions: counted(0.021),
    comments: counted(0.004),
    reposts: counted(0.0012),
    impressions,
    day: today,
    capturedAtMs: nowMs,
    source: 'page',
    importId: null,
  };
}

/** One day of the analytics file. */
function figures(daysAgo: number, today: LocalDay): DailyFigure[] {
  const burst = BURST[BURST_DAYS_AGO - daysAgo] ?? 0;
  const figure = (metric: DailyFigure['metric'], value: number): DailyFigure => ({
    accountId: EXAMPLE_ACCOUNT_ID,
    day: addDays(today, -daysAgo),
    metric,
    value,
    importId: '',
  });
  const impressions = 380 + ((daysAgo * 97) % 260) + burst * 90;
  return [
    figure('newFollowers', 1 + (daysAgo % 2) + burst),
    figure('impressions', impressions),
    figure('engagements', Math.round(impressions * 0.026)),
  ];
}

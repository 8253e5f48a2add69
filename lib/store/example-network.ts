import { observationKey } from '../model/count';
import { addDays, toLocalDay, type LocalDay } from '../model/day';
import type { Person } from '../model/person';
import type { Post } from '../model/post';
import { EXAMPLE_ACCOUNT_ID } from './accounts';
import {
  EXAMPLE_COMPANIES,
  EXAMPLE_FIRST_NAMES,
  EXAMPLE_LAST_NAMES,
  EXAMPLE_TITLES,
} from './example-names';
import type { StoredAccount, StoredObservation } from './rows';

const DAY_MS = 86_400_000;

/** What an invented network consists of. Nobody in it exists. */
export interface ExampleNetwork {
  account: StoredAccount;
  observations: StoredObservation[];
  people: Person[];
  posts: Post[];
}

/** Where the two counts stand today, and how long ago they began. */
const TODAY = { followers: 4_862, connections: 3_412 };
const YEARS = 4;
const DENSE_DAYS = 90;
const PEOPLE = 60;
const POSTS = 14;

/**
 * An invented network that ends today: every other day of the last 90 and every month of the years before.
 * The same moment gives the same network, digit for digit.
 */
export function exampleNetwork(nowMs: number, utcOffsetMinutes: number): ExampleNetwork {
  const today = toLocalDay(nowMs, utcOffsetMinutes);
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
    people: Array.from({ length: PEOPLE }, (_, i) => person(i, today, nowMs)),
    posts: Array.from({ length: POSTS }, (_, i) => post(i, today, nowMs)),
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
  return Math.round(TODAY.followers - daysAgo * 1.05 - (daysAgo > 52 ? 180 : 0) + settled);
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

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

function person(index: number, today: LocalDay, nowMs: number): Person {
  const name = `${pick(EXAMPLE_FIRST_NAMES, index)} ${pick(EXAMPLE_LAST_NAMES, index * 7 + 3)}`;
  const slug = `example-${name.toLowerCase().replaceAll(' ', '-')}-${index}`;
  const title = pick(EXAMPLE_TITLES, index * 5 + 1);
  const company = pick(EXAMPLE_COMPANIES, index * 3 + 2);
  const isConnection = index % 4 !== 3;
  return {
    id: `${EXAMPLE_ACCOUNT_ID}|${slug}`,
    accountId: EXAMPLE_ACCOUNT_ID,
    aliases: [`slug:${slug}`],
    name,
    headline: `${title} at ${company}`,
    company,
    title,
    relations: isConnection ? ['connection', 'follower'] : ['follower'],
    state: 'present',
    connectedOn: isConnection ? addDays(today, -(index * 17 + 4)) : null,
    hasEmail: index % 9 === 0,
    firstSeenAtMs: nowMs - (index + 1) * DAY_MS,
    lastSeenAtMs: nowMs,
    classifierVersion: 0,
    importIds: [],
    seenOnPage: true,
  };
}

function post(index: number, today: LocalDay, nowMs: number): Post {
  const daysAgo = 2 + index * 9;
  const impressions = 1_150 + ((index * 389) % 1_700) + (index === 6 ? 9_400 : 0);
  const urn = `urn:li:activity:${index + 1}`;
  return {
    id: `${EXAMPLE_ACCOUNT_ID}|${urn}`,
    accountId: EXAMPLE_ACCOUNT_ID,
    urn,
    postedAtMs: nowMs - daysAgo * DAY_MS,
    reactions: Math.round(impressions * 0.021),
    comments: Math.round(impressions * 0.004),
    reposts: Math.round(impressions * 0.0012),
    impressions,
    day: today,
    capturedAtMs: nowMs,
    source: 'page',
    importId: null,
  };
}

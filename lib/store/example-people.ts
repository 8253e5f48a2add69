import { addDays, type LocalDay } from '../model/day';
import { GOAL_NAMES } from '../model/goal';
import type { Person } from '../model/person';
import { goalPreset } from '../scores/goal-presets';
import { suggestedTargets } from '../scores/goal-targets';
import { EXAMPLE_ACCOUNT_ID } from './accounts';
import {
  EXAMPLE_COMPANIES,
  EXAMPLE_FIRST_NAMES,
  EXAMPLE_LAST_NAMES,
  EXAMPLE_TITLES,
} from './example-names';
import type { Interaction, StoredGoal } from './rows';

const DAY_MS = 86_400_000;

/** Enough of all connections that the list stands for them; one came about every day and a half. */
const CONNECTIONS = 2_240;
const ONLY_FOLLOWERS = 60;
const DAYS_APART = 1.6;
const ACTS = 160;

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** The people whom the example knows by name, the newest connection first. */
export const examplePeople = (today: LocalDay, nowMs: number): Person[] =>
  Array.from({ length: CONNECTIONS + ONLY_FOLLOWERS }, (_, i) => person(i, today, nowMs));

function nameOf(index: number): string {
  const pairs = EXAMPLE_FIRST_NAMES.length * EXAMPLE_LAST_NAMES.length;
  const round = Math.floor(index / pairs);
  const last = pick(EXAMPLE_LAST_NAMES, index * 7 + 3);
  const second = round === 0 ? '' : `-${pick(EXAMPLE_LAST_NAMES, index * 7 + 3 + round)}`;
  return `${pick(EXAMPLE_FIRST_NAMES, index)} ${last}${second}`;
}

function person(index: number, today: LocalDay, nowMs: number): Person {
  const name = nameOf(index);
  const slug = `example-${name.toLowerCase().replaceAll(' ', '-')}-${index}`;
  const [title, work, level] = pick(EXAMPLE_TITLES, index * 5 + Math.floor(index / 9));
  const company = pick(EXAMPLE_COMPANIES, index * 3 + Math.floor(index / 4));
  const isConnection = index < CONNECTIONS;
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
    connectedOn: isConnection ? addDays(today, -Math.floor(index * DAYS_APART + 2)) : null,
    hasEmail: index % 40 === 0,
    firstSeenAtMs: nowMs - (index + 1) * DAY_MS,
    lastSeenAtMs: nowMs,
    // The worker looks at them all the same, for topics and industries.
    classifierVersion: 0,
    categories: {
      ...(work === null ? {} : { function: [work] }),
      ...(level === null ? {} : { seniority: [level] }),
    },
    importIds: [],
    seenOnPage: true,
  };
}

/** What passed with some of them in the last year; every fourth message is still unanswered. */
export const exampleActs = (people: readonly Person[], today: LocalDay): Interaction[] =>
  Array.from({ length: ACTS }, (_, i) => {
    const { id, name, aliases } = pick(people, (i * 37) % CONNECTIONS);
    const kind = i % 7 === 3 ? ('endorsement' as const) : ('message' as const);
    const act = (direction: Interaction['direction'], daysAgo: number): Interaction => ({
      id: `${EXAMPLE_ACCOUNT_ID}|act|${i}|${direction}`,
      accountId: EXAMPLE_ACCOUNT_ID,
      personId: id,
      kind,
      direction,
      day: addDays(today, -daysAgo),
      atMs: null,
      importId: null,
      slug: aliases[0]?.slice('slug:'.length) ?? null,
      name,
      hasNote: null,
    });
    const daysAgo = 3 + i * 2;
    return i % 4 === 1 || kind === 'endorsement'
      ? [act('in', daysAgo)]
      : [act('in', daysAgo), act('out', daysAgo - 1)];
  }).flat();

/** What whoever the example is does for a living. */
const OWN = {
  function: ['Marketing'],
  seniority: ['Manager'],
  industry: [],
  topic: ['Marketing', 'Content and copywriting', 'Branding'],
};

/** Who matters, for every goal, so that the example shows what a goal does. */
export const exampleGoals = (): StoredGoal[] =>
  GOAL_NAMES.map((name) => {
    const suggested = suggestedTargets(name, OWN);
    const targets = suggested.length > 0 ? suggested : suggestedTargets('general', OWN);
    return { ...goalPreset(name), targets, accountId: EXAMPLE_ACCOUNT_ID };
  });

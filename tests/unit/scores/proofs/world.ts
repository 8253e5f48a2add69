import type { Observation } from '../../../../lib/model/count';
import { addDays } from '../../../../lib/model/day';
import type { Goal } from '../../../../lib/model/goal';
import type { Act, NetworkFacts, ScoredPerson } from '../../../../lib/model/network-facts';
import type { Post } from '../../../../lib/model/post';
import { goalPreset } from '../../../../lib/scores/goal-presets';
import { connections, facts, followers, hiddenConnections, TODAY } from '../made-facts';
import { seededRandom, type Random } from '../random';
import { anyPosting, madeWeeks, type PostingTruth } from '../simulated-posts';
import type { ContractGoal, TrueQuantities } from './contract';

/** Somebody in an invented network, as they are. */
export interface TruePerson {
  id: string;
  isRelevant: boolean;
  isDecider: boolean;
  company: string;
  connectedDaysAgo: number;
  /** Days since they came forward, and since the person wrote to them; `null` = never. */
  cameDaysAgo: number | null;
  wroteDaysAgo: number | null;
  /** How near they are, 0–1: the outcome model's own measure. */
  nearness: number;
  /** Days since they wrote and were not answered; `null` = they do not wait. */
  waitsDays: number | null;
  /** What the classifier makes of them is drawn once and stays. */
  luck: number;
}

export interface World {
  seed: number;
  goalName: ContractGoal;
  people: TruePerson[];
  /** Followers who are not connected, today. */
  audience: number;
  /** New people a week who connect, and who follow only. */
  joinWeekly: number;
  followWeekly: number;
  posting: PostingTruth;
  posts: Post[];
  /** Latent relevant shares. */
  newShare: number;
  oldShare: number;
  forward: number;
  companies: number;
  /** How the account is looked at. */
  seenDaysAgo: { followers: number; connections: number };
  hidesCount: boolean;
  classifier: { unknown: number; missed: number };
}

const GOALS: ContractGoal[] = ['creator', 'seller', 'job-seeker'];

/** 4 in 100 professionals are what every goal here looks for. */
export const BASE = 0.04;
export const REFERENCE = [
  { function: 'Sales', seniority: null, share: BASE },
  { function: 'Engineering', seniority: null, share: 0.4 },
  { function: 'Finance', seniority: null, share: 0.56 },
];

/** Days of "new". */
const NEW_DAYS = 90;

export function madeWorld(seed: number, most = 1_200): World {
  const random = seededRandom(seed);
  const oldShare = Math.exp(random.between(Math.log(0.03), Math.log(0.4)));
  const shift = 0.6 * random.normal();
  const odds = (oldShare / (1 - oldShare)) * Math.exp(shift);
  const newShare = odds / (1 + odds);
  const n = random.whole(250, most);
  const forward = random.between(0.01, 0.18);
  const companies = random.whole(10, 200);
  const people = Array.from({ length: n }, (_, i) => {
    const connectedDaysAgo = Math.floor(1_500 * random.uniform() ** 1.1);
    return madeHuman(`p${i}`, random, {
      share: connectedDaysAgo <= NEW_DAYS ? newShare : oldShare,
      connectedDaysAgo,
      forward,
      companies,
    });
  });
  const posting = anyPosting(random, true);
  const recent = people.filter((one) => one.connectedDaysAgo <= NEW_DAYS).length;
  return {
    seed,
    goalName: random.pick(GOALS),
    people,
    audience: Math.round(n * Math.exp(random.between(-3, 1.6))),
    joinWeekly: (7 * recent) / NEW_DAYS,
    followWeekly: Math.round(n * Math.exp(random.between(-3, 1.6)) * random.between(0, 0.012)),
    posting,
    posts: madeWeeks(posting, random).flatMap((week) => week.posts),
    newShare,
    oldShare,
    forward,
    companies,
    seenDaysAgo: { followers: random.whole(0, 20), connections: random.whole(0, 40) },
    hidesCount: random.uniform() < 0.2,
    classifier: { unknown: random.between(0.05, 0.35), missed: random.between(0.05, 0.3) },
  };
}

export function madeHuman(
  id: string,
  random: Random,
  wanted: { share: number; connectedDaysAgo: number; forward: number; companies: number },
): TruePerson {
  const isRelevant = random.uniform() < wanted.share;
  const nearness = random.uniform() ** 3;
  // On average `forward` of them come in 180 days; the near ones more than the others.
  const came = random.uniform() < Math.min(0.9, 4 * nearness * wanted.forward);
  const silent = random.uniform() < 0.5;
  return {
    id,
    isRelevant,
    isDecider: random.uniform() < 0.2,
    company: `company ${Math.floor(wanted.companies * random.uniform() ** 1.7)}`,
    connectedDaysAgo: wanted.connectedDaysAgo,
    cameDaysAgo: came ? Math.min(wanted.connectedDaysAgo, random.whole(0, 179)) : null,
    wroteDaysAgo: silent ? null : random.whole(200, 900),
    nearness,
    waitsDays: null,
    luck: random.uniform(),
  };
}

export const worldGoal = ({ goalName }: World): Goal => ({
  ...goalPreset(goalName),
  targets: [{ dimension: 'function', values: ['Sales'], need: 'must', weight: 0 }],
});

const act = (personId: string, daysAgo: number, direction: Act['direction']): Act => ({
  personId,
  day: addDays(TODAY, -daysAgo),
  direction,
  kind: 'message',
  isUnanswered: false,
});

/** What the extension would know of it. */
export function observedFacts(world: World): NetworkFacts {
  const c = world.people.length;
  const f = Math.round(0.99 * c) + world.audience;
  const grown = (weekly: number, days: number): number => Math.round((weekly * days) / 7);
  const { seenDaysAgo: seenAgo } = world;
  const followersThen = (ago: number): Observation =>
    followers(Math.max(1, f - grown(world.followWeekly + world.joinWeekly, ago)), { daysAgo: ago });
  const observations = [
    followersThen(seenAgo.followers),
    followersThen(seenAgo.followers + 45),
    ...(world.hidesCount && c >= 500 ? [hiddenConnections({ daysAgo: seenAgo.followers })] : []),
    ...[seenAgo.connections, seenAgo.connections + 45].map((ago) =>
      connections(Math.max(1, c - grown(world.joinWeekly, ago)), { daysAgo: ago }),
    ),
  ];
  const people = world.people.map((one) => observedPerson(one, world));
  return facts(observations, {
    people,
    connectionsList: {
      day: TODAY,
      openRows: c,
      allRows: c,
      connectedOn: world.people.map((one) => addDays(TODAY, -one.connectedDaysAgo)),
    },
    posts: world.posts,
    reference: REFERENCE,
    acts: {
      hasMessages: true,
      acts: world.people.flatMap((one) => [
        ...(one.wroteDaysAgo === null ? [] : [act(one.id, one.wroteDaysAgo, 'outbound')]),
        ...(one.cameDaysAgo === null ? [] : [act(one.id, one.cameDaysAgo, 'inbound')]),
        ...(one.waitsDays === null
          ? []
          : [{ ...act(one.id, one.waitsDays, 'inbound'), isUnanswered: true }]),
      ]),
    },
  });
}

function observedPerson(one: TruePerson, { classifier, oldShare }: World): ScoredPerson {
  const { unknown, missed } = classifier;
  const isUnknown = one.luck < unknown;
  const drawn = (one.luck - unknown) / (1 - unknown);
  // As many are taken for relevant by mistake as relevant ones are missed.
  const looksRelevant = one.isRelevant
    ? drawn >= missed
    : drawn < (oldShare * missed) / (1 - oldShare);
  return {
    id: one.id,
    state: 'present',
    connectedOn: addDays(TODAY, -one.connectedDaysAgo),
    company: one.company,
    hasTitle: true,
    hasEmail: false,
    isVouchedFor: false,
    categories: {
      ...(isUnknown ? {} : { function: [looksRelevant ? 'Sales' : 'Engineering'] }),
      seniority: [one.isDecider ? 'Director' : 'Entry'],
    },
  };
}

/** What is true of it. */
export function quantitiesOf(world: World): TrueQuantities {
  const { people } = world;
  const relevant = people.filter((one) => one.isRelevant);
  // Two counts of different days say the balance of the day of the followers.
  const ago = world.seenDaysAgo.followers;
  const grown = Math.round(((world.followWeekly + world.joinWeekly) * ago) / 7);
  return {
    followers: Math.round(0.99 * people.length) + world.audience - grown,
    connections: people.filter((one) => one.connectedDaysAgo >= ago).length,
    share: relevant.length / people.length,
    newShare: world.newShare,
    oldShare: world.oldShare,
    base: BASE,
    rateNow: world.posting.rateNow,
    ratePast: world.posting.ratePast,
    forward: world.forward,
    deciders: relevant.filter((one) => one.isDecider).length,
    variety: variety(relevant),
    woken: relevant.filter(isWoken).length,
  };
}

function variety(people: readonly TruePerson[]): number {
  const counts = new Map<string, number>();
  for (const { company } of people) counts.set(company, (counts.get(company) ?? 0) + 1);
  let entropy = 0;
  for (const count of counts.values()) {
    const share = count / people.length;
    entropy -= share * Math.log(share);
  }
  return people.length === 0 ? 0 : Math.exp(entropy);
}

function isWoken(one: TruePerson): boolean {
  const days = [one.cameDaysAgo, one.wroteDaysAgo].filter((day) => day !== null);
  const again = days.filter((day) => day <= 90);
  if (again.length === 0) return false;
  const first = Math.max(...again);
  const before = days.filter((day) => day > 90);
  const last = before.length > 0 ? Math.min(...before) : one.connectedDaysAgo;
  return last - first >= 365;
}

import type { Observation } from '../../model/count';
import { addDays, toLocalDay, type LocalDay } from '../../model/day';
import type { Goal } from '../../model/goal';
import type { Act, NetworkFacts, ScoredPerson } from '../../model/network-facts';
import type { Post } from '../../model/post';
import { DAY_MS, PEOPLE_HALF, QUALITY, RESPONSE } from '../constants';
import type { NetworkMatch } from '../network-match';
import { usualPost } from '../reach';
import { responseOf, responsesAt } from '../response';
import { silentRelevant } from './silent-people';
import type { NetworkChange } from './network-change';

/**
 * The facts after a change, as if it had happened by now. How sure the counts are stays as it is: what is not known
 * exactly does not become exact by an assumption.
 * @param match - of the facts before; `null` without people or targets
 */
export function withChange(
  facts: NetworkFacts,
  goal: Goal,
  match: NetworkMatch | null,
  change: NetworkChange,
  nowMs: number,
): NetworkFacts {
  const today = toLocalDay(nowMs, facts.utcOffsetMinutes);
  const joining =
    (change.connections ?? 0) + (change.relevantPeople ?? 0) + (change.connectedFollowers ?? 0);
  const following =
    (change.followers ?? 0) + (change.connections ?? 0) + (change.relevantPeople ?? 0);
  const relevant = (change.relevantPeople ?? 0) + (change.connectedFollowers ?? 0);
  const people = facts.people && [
    ...facts.people,
    ...newcomers(alike(facts.people), change.connections ?? 0, 'alike', today),
    ...newcomers(relevantDonors(goal, match), relevant, 'relevant', today),
  ];
  return {
    ...facts,
    observations: facts.observations.map((o) =>
      o.metric === 'followers'
        ? shifted(o, following)
        : o.metric === 'connections'
          ? shifted(o, joining)
          : o,
    ),
    connectionsList: facts.connectionsList && {
      ...facts.connectionsList,
      openRows: Math.max(0, facts.connectionsList.openRows + joining),
      allRows: Math.max(0, facts.connectionsList.allRows + joining),
      connectedOn: [
        ...facts.connectionsList.connectedOn,
        ...Array.from({ length: Math.max(0, joining) }, () => LONG_AGO),
      ],
    },
    posts: [...facts.posts, ...newPosts(facts, change.posts ?? 0, nowMs)],
    people,
    acts: facts.acts && {
      ...facts.acts,
      acts: [...facts.acts.acts, ...newActs(facts, match, change, today)],
    },
  };
}

/** Before any reading: whoever joins by assumption is there on the day of both counts. */
const LONG_AGO = '1970-01-01' as LocalDay;

function shifted(o: Observation, by: number): Observation {
  if (by === 0 || o.windowDays !== null) return o;
  const low = Math.max(0, o.low + by);
  return {
    ...o,
    low,
    high: o.high === null ? null : Math.max(low, o.high + by),
    value: Math.max(low, o.value + by),
  };
}

type Donor = Pick<ScoredPerson, 'categories' | 'hasTitle'>;

const alike = (people: readonly ScoredPerson[]): Donor[] =>
  people.filter(({ state }) => state === 'present');

/** Relevant connections as there are, else somebody who fits every target. */
function relevantDonors(goal: Goal, match: NetworkMatch | null): Donor[] {
  const known = match?.people.filter(
    ({ m, isFullyKnown }) => isFullyKnown && m >= QUALITY.relevantFrom,
  );
  if (known && known.length > 0) return known.map(({ person }) => person);
  const categories = Object.fromEntries(
    goal.targets.map(({ dimension, values }) => [dimension, values.slice(0, 1)]),
  );
  return [{ categories, hasTitle: true }];
}

/** So many people with the categories of the donors, taken evenly over all of them. */
function newcomers(
  donors: readonly Donor[],
  count: number,
  name: string,
  today: LocalDay,
): ScoredPerson[] {
  return Array.from({ length: donors.length > 0 ? Math.max(0, count) : 0 }, (_, i) => {
    const donor = donors[Math.floor(((i + 0.5) / count) * donors.length)];
    return {
      id: `assumed|${name}|${i}`,
      state: 'present',
      connectedOn: today,
      company: '',
      hasTitle: donor?.hasTitle ?? true,
      hasEmail: false,
      categories: donor?.categories ?? {},
      isVouchedFor: false,
    };
  });
}

/**
 * Posts seen as often as the usual one, answered at the level of the last 90 days, else of the year; spread over the
 * mature part of the window. None while a usual post is not known.
 */
function newPosts(facts: NetworkFacts, count: number, nowMs: number): Post[] {
  const usual = count > 0 ? usualPost(facts, nowMs) : null;
  if (!usual || usual.responses === null) return [];
  const span = RESPONSE.windowDays - RESPONSE.matureDays;
  const level = responseOf({ ...facts, dailyFigures: null }, null, nowMs)?.level;
  const responses = level ? responsesAt(level.theta, usual.impressions) : usual.responses;
  return Array.from({ length: count }, (_, i) => ({
    id: `assumed|${i}`,
    accountId: '',
    urn: `assumed|${i}`,
    postedAtMs: nowMs - (RESPONSE.matureDays + ((i + 0.5) / count) * span) * DAY_MS,
    reactions: responses,
    comments: 0,
    reposts: 0,
    impressions: usual.impressions,
    day: toLocalDay(nowMs, facts.utcOffsetMinutes),
    capturedAtMs: nowMs,
    source: 'page' as const,
    importId: null,
  }));
}

function newActs(
  facts: NetworkFacts,
  match: NetworkMatch | null,
  change: NetworkChange,
  today: LocalDay,
): Act[] {
  const act = (personId: string, direction: Act['direction']): Act => ({
    personId,
    day: today,
    direction,
    kind: 'message',
    isUnanswered: false,
  });
  const forward = change.comingForward
    ? quietConnections(facts, today).slice(0, change.comingForward)
    : [];
  const woken = change.woken ? silentRelevant(facts, match, today).slice(0, change.woken) : [];
  return [...forward.map((id) => act(id, 'inbound')), ...woken.map((id) => act(id, 'outbound'))];
}

/** Ids of connections who did not come forward in 180 days. */
export function quietConnections(facts: NetworkFacts, today: LocalDay): string[] {
  const since = addDays(today, -PEOPLE_HALF.windowDays);
  const came = new Set(
    (facts.acts?.acts ?? [])
      .filter(({ direction, day }) => direction === 'inbound' && day >= since)
      .map(({ personId }) => personId),
  );
  return (facts.people ?? []).flatMap(({ id, state }) =>
    state === 'present' && !came.has(id) ? id : [],
  );
}

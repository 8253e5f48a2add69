import type { AdviceEffect } from '../model/advice';
import type { Goal } from '../model/goal';
import type { NetworkFacts } from '../model/network-facts';
import type { Phrase, Score, ScoreName } from '../model/score';
import type { NetworkChange } from './advice/network-change';
import { changeOf, effectsOf, scoresAfter } from './advice/effects';
import { situationOf, type Situation } from './advice/situation';
import { COUNTS, RESPONSE } from './constants';
import { scoreAll } from './score-all';
import { phrase } from './score-outcome';

/** What a person tries out: a change of the network, posts as a habit instead of a number. */
export type TriedChange = Omit<NetworkChange, 'posts'> & {
  /** More posts in every week of the last 90 days. */
  postsPerWeek?: number;
};

export interface WhatIf {
  change: NetworkChange;
  before: Readonly<Record<ScoreName, Score>>;
  after: Readonly<Record<ScoreName, Score>>;
  /** Every score, whether it moved or not. */
  effects: AdviceEffect[];
  /** What happens to both counts, then every score that moved by a point or more, then what cannot be told. */
  said: Phrase[];
}

const MATURE_WEEKS = (RESPONSE.windowDays - RESPONSE.matureDays) / 7;

/** The scores as they are and as they would be, by the same functions. Nothing is stored. */
export function whatIf(
  facts: NetworkFacts,
  goal: Goal,
  { postsPerWeek = 0, ...tried }: TriedChange,
  nowMs: number,
): WhatIf {
  const before = scoreAll(facts, goal, nowMs);
  const s = situationOf(facts, goal, before, nowMs);
  const change: NetworkChange = {
    ...withinPlaces(tried, s),
    posts: Math.round(postsPerWeek * MATURE_WEEKS),
  };
  const after = scoresAfter(s, change);
  const effects = effectsOf(before, after);
  return {
    change,
    before,
    after,
    effects,
    said: [...countsSaid(s, change), ...scoresSaid(effects)],
  };
}

/** LinkedIn ends at 30,000 connections, and nobody can follow or connect less than is there. */
function withinPlaces(change: Omit<NetworkChange, 'posts'>, s: Situation): NetworkChange {
  const places = Math.max(0, COUNTS.connectionCap - (s.connections ?? 0));
  const connections = Math.min(places, change.connections ?? 0);
  const relevantPeople = Math.min(places - Math.max(0, connections), change.relevantPeople ?? 0);
  return {
    ...change,
    connections,
    relevantPeople,
    followers: Math.max(-(s.followers ?? 0), change.followers ?? 0),
  };
}

function countsSaid(s: Situation, change: NetworkChange): Phrase[] {
  if (s.followers === null || s.connections === null) return [];
  const joining = (change.connections ?? 0) + (change.relevantPeople ?? 0);
  const followers = s.followers + (change.followers ?? 0) + joining;
  const connections = s.connections + joining + (change.connectedFollowers ?? 0);
  if (followers === s.followers && connections === s.connections) return [];
  const told = {
    followersBefore: s.followers,
    followersAfter: followers,
    connectionsBefore: s.connections,
    connectionsAfter: connections,
  };
  return [phrase(joining > 0 ? 'whatIf.both' : 'whatIf.counts', told)];
}

const TOLD_FROM = 1;

function scoresSaid(effects: readonly AdviceEffect[]): Phrase[] {
  const moved = effects
    .filter(({ before, after }) => before !== null && after !== null)
    .filter((effect) => Math.abs(changeOf(effect)) >= TOLD_FROM)
    .sort((a, b) => Math.abs(changeOf(b)) - Math.abs(changeOf(a)));
  const appeared = effects.filter(({ before, after }) => before === null && after !== null);
  if (moved.length === 0 && appeared.length === 0) return [phrase('whatIf.none')];
  return [
    ...moved.map(({ score, before, after }) =>
      phrase('whatIf.score', {
        part: score,
        before: Math.round(before ?? 0),
        after: Math.round(after ?? 0),
      }),
    ),
    ...appeared.map(({ score, after }) =>
      phrase('whatIf.appears', { part: score, after: Math.round(after ?? 0) }),
    ),
  ];
}

/** A plain example to begin with. */
export interface WhatIfExample {
  id: 'followers' | 'connections' | 'relevant' | 'posts' | 'answers';
  title: Phrase;
  change: TriedChange;
}

/** Examples of the size of one's own network: a tenth more followers, a twentieth more connections. */
export function whatIfExamples(facts: NetworkFacts, goal: Goal, nowMs: number): WhatIfExample[] {
  const s = situationOf(facts, goal, scoreAll(facts, goal, nowMs), nowMs);
  const followers = round(Math.max(50, (s.followers ?? 500) / 10));
  const connections = round(Math.max(20, (s.connections ?? 400) / 20));
  const example = (id: WhatIfExample['id'], n: number, change: TriedChange): WhatIfExample => ({
    id,
    title: phrase(`whatIf.example.${id}`, { n }),
    change,
  });
  return [
    example('followers', followers, { followers }),
    example('connections', connections, { connections }),
    ...(goal.targets.length > 0 && facts.people
      ? [example('relevant', 20, { relevantPeople: 20 })]
      : []),
    ...(facts.posts.length > 0 ? [example('posts', 1, { postsPerWeek: 1 })] : []),
    ...(facts.acts ? [example('answers', 10, { comingForward: 10 })] : []),
  ];
}

/** One digit that counts. */
const round = (count: number): number => Number(count.toPrecision(1));

import type { Goal } from '../model/goal';
import type { NetworkFacts } from '../model/network-facts';
import { SCORE_NAMES, type Score, type ScoreName } from '../model/score';
import { scoreAll } from '../scores/score-all';

/** A score as it is, and as it would be. */
export interface ScoreChange {
  name: ScoreName;
  before: Score;
  after: Score;
}

/**
 * What removing these connections would do to the scores, by the same functions. Followers stay: somebody who is removed
 * goes on following. Scores that are not known either way are left out.
 */
export function scoresWithout(
  facts: NetworkFacts,
  personIds: ReadonlySet<string>,
  goal: Goal,
  nowMs: number,
): ScoreChange[] {
  const before = scoreAll(facts, goal, nowMs);
  const after = scoreAll(factsWithout(facts, personIds), goal, nowMs);
  return SCORE_NAMES.flatMap((name) =>
    before[name].value === null && after[name].value === null
      ? []
      : [{ name, before: before[name], after: after[name] }],
  );
}

/** The network as if these people had never been connected, so that no trend sees a fall. */
export function factsWithout(facts: NetworkFacts, personIds: ReadonlySet<string>): NetworkFacts {
  const removed = facts.people?.filter(({ id, state }) => state === 'present' && personIds.has(id));
  const fewer = removed?.length ?? 0;
  if (!removed || fewer === 0) return facts;
  const ids = new Set(removed.map(({ id }) => id));
  const list = facts.connectionsList;
  const toDrop = new Map<string, number>();
  for (const { connectedOn } of removed) {
    if (typeof connectedOn === 'string')
      toDrop.set(connectedOn, (toDrop.get(connectedOn) ?? 0) + 1);
  }
  const left = list?.connectedOn.filter((day) => {
    const more = toDrop.get(day) ?? 0;
    if (more > 0) toDrop.set(day, more - 1);
    return more === 0;
  });
  const lessOf = (count: number): number => Math.max(0, count - fewer);
  return {
    ...facts,
    people: facts.people?.filter(({ id }) => !ids.has(id)) ?? null,
    acts: facts.acts && {
      ...facts.acts,
      acts: facts.acts.acts.filter(({ personId }) => !ids.has(personId)),
    },
    observations: facts.observations.map((one) =>
      one.metric === 'connections'
        ? {
            ...one,
            value: lessOf(one.value),
            low: lessOf(one.low),
            high: one.high === null ? null : lessOf(one.high),
          }
        : one,
    ),
    connectionsList: list && {
      ...list,
      openRows: lessOf(list.openRows),
      allRows: lessOf(list.allRows),
      connectedOn: left ?? [],
    },
  };
}

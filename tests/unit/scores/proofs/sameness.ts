import { toLocalDay } from '../../../../lib/model/day';
import type { NetworkFacts } from '../../../../lib/model/network-facts';
import { scoreAll } from '../../../../lib/scores/score-all';
import { NOW_MS } from '../made-facts';
import { seededRandom } from '../random';
import { row, type ProofRow } from './row';
import { madeWorld, observedFacts, worldGoal } from './world';

/** Changes that must change nothing. */
const SAME: Readonly<Record<string, (facts: NetworkFacts, seed: number) => NetworkFacts>> = {
  'in another order': (facts, seed) => {
    const random = seededRandom(seed);
    return {
      ...facts,
      observations: random.shuffled(facts.observations),
      posts: random.shuffled(facts.posts),
      people: facts.people && random.shuffled(facts.people),
      acts: facts.acts && { ...facts.acts, acts: random.shuffled(facts.acts.acts) },
      connectionsList: facts.connectionsList && {
        ...facts.connectionsList,
        connectedOn: random.shuffled(facts.connectionsList.connectedOn),
      },
    };
  },
  'readings and acts twice': (facts) => ({
    ...facts,
    observations: [...facts.observations, ...facts.observations],
    acts: facts.acts && { ...facts.acts, acts: [...facts.acts.acts, ...facts.acts.acts] },
  }),
  'in another time zone': (facts) => {
    const offset = toLocalDay(NOW_MS, 11 * 60) === toLocalDay(NOW_MS, 0) ? 11 * 60 : 0;
    return {
      ...facts,
      utcOffsetMinutes: offset,
      observations: facts.observations.map((o) => ({ ...o, utcOffsetMinutes: offset })),
    };
  },
};

/** Scores as text, so that one digit more or less shows. */
const said = (facts: NetworkFacts, world: ReturnType<typeof madeWorld>): string =>
  JSON.stringify(scoreAll(facts, worldGoal(world), NOW_MS));

export function samenessRows(worlds: number): ProofRow[] {
  return Object.entries(SAME).map(([what, change]) => {
    let different = 0;
    for (let seed = 1; seed <= worlds; seed += 1) {
      const world = madeWorld(400_000 + seed, 500);
      const facts = observedFacts(world);
      if (said(facts, world) !== said(change(facts, seed), world)) different += 1;
    }
    return row(
      `the same ${what}`,
      'no difference',
      `${different} of ${worlds} differ`,
      different === 0,
    );
  });
}

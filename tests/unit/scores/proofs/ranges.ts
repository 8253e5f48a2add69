import type { NetworkFacts } from '../../../../lib/model/network-facts';
import { scoreAll } from '../../../../lib/scores/score-all';
import { NOW_MS } from '../made-facts';
import { failuresOf, prove, type Claim, type Proof } from '../proof';
import { seededRandom } from '../random';
import { trueScores, type TrueScores } from './contract';
import { percent, row, type ProofRow } from './row';
import { madeWorld, observedFacts, quantitiesOf, worldGoal } from './world';

export const PARTS = [
  'balance',
  'relevance',
  'engagement',
  'quality',
  'opportunity',
  'health',
] as const satisfies readonly (keyof TrueScores)[];

/** Ranges of every score over worlds whose truth is known. */
export function rangeProofs(worlds: number): Record<(typeof PARTS)[number], Proof> {
  const claims = Object.fromEntries(PARTS.map((name) => [name, [] as Claim[]])) as Record<
    (typeof PARTS)[number],
    Claim[]
  >;
  for (let seed = 1; seed <= worlds; seed += 1) {
    const world = madeWorld(seed);
    const truth = trueScores(quantitiesOf(world), world.goalName);
    const said = scoreAll(observedFacts(world), worldGoal(world), NOW_MS);
    for (const name of PARTS) {
      const { low, high } = said[name];
      if (low !== null && high !== null) claims[name].push({ low, high, truth: truth[name] });
    }
  }
  return Object.fromEntries(PARTS.map((name) => [name, prove(claims[name])])) as Record<
    (typeof PARTS)[number],
    Proof
  >;
}

export const rangeRows = (worlds: number): ProofRow[] =>
  Object.entries(rangeProofs(worlds)).map(([name, proof]) =>
    row(
      `${name} over ${proof.claims} worlds`,
      'coverage ≥ 93 %; not > 99.5 % with width > 30; interval score < 100',
      `coverage ${percent(proof.coverage)}, median width ${proof.medianWidth.toFixed(0)}, interval score ${proof.intervalScore.toFixed(0)}`,
      failuresOf(proof).length === 0,
    ),
  );

/** Parts of the input that somebody may leave out. */
export const THINNINGS: Readonly<
  Record<string, (facts: NetworkFacts, seed: number) => NetworkFacts>
> = {
  'half of the readings': (facts, seed) => {
    const random = seededRandom(seed);
    return { ...facts, observations: facts.observations.filter(() => random.uniform() < 0.5) };
  },
  'half of the posts': (facts, seed) => {
    const random = seededRandom(seed);
    return { ...facts, posts: facts.posts.filter(() => random.uniform() < 0.5) };
  },
  'half of the acts': (facts, seed) => {
    const random = seededRandom(seed);
    return facts.acts
      ? {
          ...facts,
          acts: { ...facts.acts, acts: facts.acts.acts.filter(() => random.uniform() < 0.5) },
        }
      : facts;
  },
  'half of the categories': (facts, seed) => {
    const random = seededRandom(seed);
    return {
      ...facts,
      people: (facts.people ?? []).map((one) =>
        random.uniform() < 0.5 ? one : { ...one, categories: {} },
      ),
    };
  },
  'the messages': (facts) => ({ ...facts, acts: null }),
  'the posts': (facts) => ({ ...facts, posts: [] }),
  'the list': (facts) => ({ ...facts, connectionsList: null, people: null }),
  'the exact connections': (facts) => ({
    ...facts,
    connectionsList: null,
    observations: facts.observations.filter(
      ({ metric, bound }) => metric !== 'connections' || bound !== 'exact',
    ),
  }),
};

/** How often the new range misses the old point, and how often it is narrower by more than a point, by score. */
export function thinningRows(worlds: number): ProofRow[] {
  return Object.entries(THINNINGS).flatMap(([what, thin]) => {
    const found = new Map<
      string,
      { compared: number; missed: number; narrower: number; worst: number }
    >();
    for (let seed = 1; seed <= worlds; seed += 1) {
      const world = madeWorld(50_000 + seed);
      const goal = worldGoal(world);
      const all = observedFacts(world);
      const before = scoreAll(all, goal, NOW_MS);
      const after = scoreAll(thin(all, seed), goal, NOW_MS);
      for (const name of PARTS) {
        const [old, now] = [before[name], after[name]];
        if (old.value === null || old.low === null || old.high === null) continue;
        // A score that became null, or goes under another name, is not compared.
        if (now.low === null || now.high === null) continue;
        // Health with another engagement in it is another health.
        const [oldName, newName] = [before, after].map(nameOfEngagement);
        if ((name === 'engagement' || name === 'health') && oldName !== newName) continue;
        const one = found.get(name) ?? { compared: 0, missed: 0, narrower: 0, worst: 0 };
        one.compared += 1;
        if (old.value < now.low - 1e-9 || old.value > now.high + 1e-9) one.missed += 1;
        const lost = old.high - old.low - (now.high - now.low);
        if (lost > 1) one.narrower += 1;
        one.worst = Math.max(one.worst, lost);
        found.set(name, one);
      }
    }
    return [...found]
      .filter(([, { missed, narrower }]) => missed + narrower > 0)
      .map(([name, { compared, missed, narrower, worst }]) =>
        row(
          `without ${what}: ${name}`,
          'old point missed ≤ 5 %; never narrower',
          `missed ${percent(missed / compared)}, narrower by > 1 in ${percent(narrower / compared)} (most ${worst.toFixed(1)})`,
          missed / compared <= 0.05 && narrower === 0,
        ),
      );
  });
}

const nameOfEngagement = ({ engagement }: ReturnType<typeof scoreAll>): string =>
  engagement.value === null
    ? 'none'
    : (engagement.reasons.find(({ key }) => key.endsWith('Only'))?.key ?? 'both');

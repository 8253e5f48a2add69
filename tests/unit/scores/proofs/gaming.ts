import type { Goal } from '../../../../lib/model/goal';
import type { NetworkFacts } from '../../../../lib/model/network-facts';
import { whyMoved } from '../../../../lib/scores/growth/why-moved';
import { scoreAll } from '../../../../lib/scores/score-all';
import { NOW_MS } from '../made-facts';
import { seededRandom } from '../random';
import { mean, middle, percent, row, type ProofRow } from './row';
import { madeHuman, madeWorld, observedFacts, worldGoal, type World } from './world';

interface Trick {
  world?: (world: World, seed: number) => World;
  facts?: (facts: NetworkFacts) => NetworkFacts;
  goal?: (goal: Goal) => Goal;
  /** Keys of the sentences that say why. */
  says: readonly string[];
}

const DAY = 86_400_000;

const rate = ({ reactions, comments, impressions }: World['posts'][number]): number =>
  ((reactions ?? 0) + (comments ?? 0)) / Math.max(1, impressions ?? 1);

export const TRICKS: Readonly<Record<string, Trick>> = {
  'buy as many followers as there are connections': {
    world: (world) => ({ ...world, audience: world.audience + world.people.length }),
    says: ['why.more', 'why.silentFollowers'],
  },
  'remove half of the irrelevant connections': {
    world: (world, seed) => {
      const random = seededRandom(seed);
      return {
        ...world,
        people: world.people.filter((one) => one.isRelevant || random.uniform() < 0.5),
      };
    },
    says: ['why.fewer'],
  },
  'widen the goal to nearly half of all professionals': {
    goal: (goal) => ({
      ...goal,
      targets: [
        { dimension: 'function', values: ['Sales', 'Engineering'], need: 'must', weight: 0 },
      ],
    }),
    says: ['why.goalWider', 'why.goalChanged'],
  },
  'delete the weaker half of the last posts before they are seen again': {
    world: (world) => {
      const recent = world.posts.filter((post) => NOW_MS - (post.postedAtMs ?? 0) <= 90 * DAY);
      const weak = new Set(
        recent
          .toSorted((a, b) => rate(a) - rate(b))
          .slice(0, Math.floor(recent.length / 2))
          .map(({ id }) => id),
      );
      return { ...world, posts: world.posts.filter(({ id }) => !weak.has(id)) };
    },
    says: ['why.postsGone'],
  },
  'stop posting for 90 days': {
    world: (world) => ({
      ...world,
      posts: world.posts.filter((post) => NOW_MS - (post.postedAtMs ?? 0) > 90 * DAY),
    }),
    says: ['why.quiet'],
  },
  'invite 300 strangers who accept': {
    world: (world, seed) => {
      const random = seededRandom(seed);
      const strangers = Array.from({ length: 300 }, (_, i) =>
        madeHuman(`s${i}`, random, {
          share: 0.04,
          connectedDaysAgo: random.whole(0, 30),
          forward: world.forward / 4,
          companies: 5_000,
        }),
      );
      return { ...world, people: [...world.people, ...strangers] };
    },
    says: ['why.more'],
  },
  'import no messages': {
    facts: (facts) => ({ ...facts, acts: null }),
    says: ['why.responseAlone', 'why.unknownNow'],
  },
  'import no list of connections': {
    facts: (facts) => ({ ...facts, people: null, connectionsList: null }),
    says: ['why.unknownNow'],
  },
  'show no posts': {
    facts: (facts) => ({ ...facts, posts: [] }),
    says: ['why.postsGone', 'why.peopleAlone'],
  },
};

export interface Gamed {
  trick: string;
  changes: number[];
  /** Rises by more than 2 without a sentence that says why. */
  silent: number;
}

export function gamed(worlds: number): Gamed[] {
  const results = Object.entries(TRICKS).map(([trick]): Gamed => ({
    trick,
    changes: [],
    silent: 0,
  }));
  for (let seed = 1; seed <= worlds; seed += 1) {
    const world = madeWorld(200_000 + seed, 900);
    const goal = worldGoal(world);
    const facts = observedFacts(world);
    const scores = scoreAll(facts, goal, NOW_MS);
    const before = { facts, goal, scores, atMs: NOW_MS };
    if (scores.health.value === null) continue;
    for (const [i, trick] of Object.values(TRICKS).entries()) {
      const played = observedFacts(trick.world?.(world, seed) ?? world);
      const after = {
        facts: trick.facts?.(played) ?? played,
        goal: trick.goal?.(goal) ?? goal,
        atMs: NOW_MS,
      };
      const now = scoreAll(after.facts, after.goal, NOW_MS);
      if (now.health.value === null) continue;
      const change = now.health.value - scores.health.value;
      const result = results[i]!;
      result.changes.push(change);
      if (change <= 2) continue;
      const said = whyMoved(before, { ...after, scores: now }).map(({ key }) => key);
      if (!trick.says.some((key) => said.includes(key))) result.silent += 1;
    }
  }
  return results;
}

export const gamingRows = (worlds: number): ProofRow[] =>
  gamed(worlds).map(({ trick, changes, silent }) => {
    const rises = changes.filter((by) => by > 2).length;
    return row(
      `gaming: ${trick}`,
      'health rises by > 2 only with the sentence that says why',
      changes.length === 0
        ? 'health is no longer shown'
        : `${mean(changes) >= 0 ? '+' : ''}${mean(changes).toFixed(1)} on average, middle ${middle(changes).toFixed(1)}, most ${Math.max(...changes).toFixed(1)}; rises by > 2 in ${percent(rises / changes.length)}, ${silent} of ${rises} without the sentence`,
      silent === 0,
    );
  });

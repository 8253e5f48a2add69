import { adviceList } from '../../../../lib/scores/advice/advice-list';
import { scoreAll } from '../../../../lib/scores/score-all';
import { NOW_MS } from '../made-facts';
import { seededRandom, type Random } from '../random';
import { madeWeeks } from '../simulated-posts';
import { trueScores } from './contract';
import { mean, percent, row, type ProofRow } from './row';
import { madeHuman, madeWorld, observedFacts, quantitiesOf, worldGoal, type World } from './world';

const WEEKS = 4;

/** What happens when somebody does it for four weeks, by luck and not by the doses of the advice. */
const DEEDS: Readonly<Record<string, (world: World, random: Random) => World>> = {
  answer: (world) => ({
    ...world,
    people: world.people.map((one) =>
      one.waitsDays === null ? one : { ...one, wroteDaysAgo: 0, cameDaysAgo: one.waitsDays },
    ),
  }),
  invite: (world, random) =>
    joined(world, random.binomial(10 * WEEKS, random.between(0.15, 0.4)), 0.8, random),
  connectFollowers: (world, random) => {
    const n = Math.min(world.audience, random.binomial(5 * WEEKS, random.between(0.3, 0.8)));
    return { ...joined(world, n, 0.9, random), audience: world.audience - n };
  },
  wake: (world, random) => {
    let left = 5 * WEEKS;
    const people = world.people.map((one) => {
      const isSilent =
        one.cameDaysAgo === null && (one.wroteDaysAgo ?? one.connectedDaysAgo) >= 365;
      if (!one.isRelevant || !isSilent || one.connectedDaysAgo < 365 || left === 0) return one;
      left -= 1;
      const answers = random.uniform() < 0.2 + 0.4 * one.nearness;
      return { ...one, wroteDaysAgo: 1, cameDaysAgo: answers ? 0 : null };
    });
    return { ...world, people };
  },
  endorse: (world, random) => {
    let left = 5 * WEEKS;
    const people = world.people.map((one) => {
      if (one.cameDaysAgo !== null || left === 0) return one;
      left -= 1;
      return random.uniform() < 0.1 + 0.5 * one.nearness ? { ...one, cameDaysAgo: 2 } : one;
    });
    return { ...world, people };
  },
  publish: (world, random) => {
    const more = madeWeeks({ ...world.posting, postsPerWeek: 1 }, random)
      .filter(({ weeksAgo }) => weeksAgo >= 2 && weeksAgo < 2 + WEEKS)
      .flatMap(({ posts }) =>
        posts.map((post) => ({ ...post, id: `${post.id}|more`, urn: `${post.urn}|more` })),
      );
    return {
      ...world,
      posts: [...world.posts, ...more],
      audience: world.audience + random.poisson(2 * more.length),
    };
  },
  followFirst: (world, random) => {
    const n = random.binomial(Math.round(world.joinWeekly * WEEKS), random.between(0.2, 0.7));
    // Whoever would have connected in these weeks only follows.
    const newest = world.people
      .toSorted((a, b) => a.connectedDaysAgo - b.connectedDaysAgo)
      .slice(0, n);
    const gone = new Set(newest.map(({ id }) => id));
    return {
      ...world,
      people: world.people.filter(({ id }) => !gone.has(id)),
      audience: world.audience + n,
    };
  },
  connectFirst: (world, random) => {
    const came = Math.round(world.followWeekly * WEEKS);
    const n = Math.min(world.audience, random.binomial(came, random.between(0.2, 0.7)));
    return { ...joined(world, n, world.newShare, random), audience: world.audience - n };
  },
};

function joined(world: World, n: number, share: number, random: Random): World {
  const { forward, companies } = world;
  const people = Array.from({ length: n }, (_, i) =>
    madeHuman(`new${i}`, random, {
      share,
      connectedDaysAgo: random.whole(0, 27),
      forward,
      companies,
    }),
  );
  return { ...world, people: [...world.people, ...people] };
}

/** Some people wrote and wait, so that there is something to answer. */
export function waitingWorld(seed: number): World {
  const world = madeWorld(90_000 + seed, 700);
  const random = seededRandom(seed);
  return {
    ...world,
    people: world.people.map((one) =>
      random.uniform() < 0.01 ? { ...one, waitsDays: random.whole(0, 12) } : one,
    ),
  };
}

interface Carried {
  given: number;
  change: number[];
  trueChange: number[];
}

/** Every deed that is advised, carried out, against the same four weeks without it. */
export function carriedOut(worlds: number): Map<string, Carried> {
  const found = new Map<string, Carried>();
  for (let seed = 1; seed <= worlds; seed += 1) {
    const world = waitingWorld(seed);
    const goal = worldGoal(world);
    const facts = observedFacts(world);
    const before = scoreAll(facts, goal, NOW_MS);
    const context = { hasConsent: true, dismissedUntilMs: {} };
    for (const { id, score } of adviceList(facts, goal, before, context, NOW_MS)) {
      const deed = DEEDS[id];
      if (!deed || !score || score === 'authenticity') continue;
      const after = deed(world, seededRandom(seed * 31 + id.length));
      const [old, now] = [
        before[score].value,
        scoreAll(observedFacts(after), goal, NOW_MS)[score].value,
      ];
      if (old === null || now === null) continue;
      const one = found.get(id) ?? { given: 0, change: [], trueChange: [] };
      one.given += 1;
      one.change.push(now - old);
      one.trueChange.push(
        trueScores(quantitiesOf(after), world.goalName)[score] -
          trueScores(quantitiesOf(world), world.goalName)[score],
      );
      found.set(id, one);
    }
  }
  return found;
}

/** Whether it fell by more than luck: the mean below 0 by two standard errors, or in truth at all. */
export function fellClearly({ change, trueChange }: Carried): boolean {
  const middle = mean(change);
  const spread = Math.sqrt(mean(change.map((by) => (by - middle) ** 2)));
  return middle + (2 * spread) / Math.sqrt(change.length) < 0 || mean(trueChange) < -0.05;
}

export const carriedOutRows = (worlds: number): ProofRow[] =>
  [...carriedOut(worlds)].sort().map(([id, carried]) => {
    const { given, change, trueChange } = carried;
    const fell = change.filter((by) => by < -1).length / given;
    return row(
      `advice “${id}” carried out for four weeks, ${given} times`,
      'its score does not fall beyond luck',
      `${mean(change) >= 0 ? '+' : ''}${mean(change).toFixed(1)} points (true ${mean(trueChange).toFixed(1)}); falls by > 1 in ${percent(fell)}`,
      !fellClearly(carried),
    );
  });

import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../lib/model/count';
import type { GoalName } from '../../../lib/model/goal';
import { scoreBalance } from '../../../lib/scores/balance.score';
import { GOAL_PRESETS } from '../../../lib/scores/goal-presets';
import { connections, facts, followers, hiddenConnections, NOW_MS } from './made-facts';
import { failuresOf, prove, type Claim } from './proof';
import { seededRandom, type Random } from './random';

const NETWORKS = 300;
const GOALS = Object.keys(GOAL_PRESETS) as GoalName[];

/** Two years of an invented network, looked at now and then, sometimes exactly and sometimes as "500+". */
function madeNetwork(random: Random): {
  observations: Observation[];
  followersNow: number;
  connectionsNow: number;
} {
  const connectionsStart = Math.exp(random.between(4.5, 9.5));
  const audienceStart = connectionsStart * Math.exp(random.between(-4, 2));
  const connectionGrowth = random.between(-0.0002, 0.0012);
  const audienceGrowth = random.between(-0.0003, 0.0025);
  const keenness = random.between(0.004, 0.15);
  const observations: Observation[] = [];
  let exact = connectionsStart;
  let audience = audienceStart;
  for (let daysAgo = 730; daysAgo >= 0; daysAgo -= 1) {
    exact *= 1 + connectionGrowth * (1 + 0.5 * random.normal());
    audience *= 1 + audienceGrowth * (1 + 0.5 * random.normal());
    const c = Math.min(30_000, Math.round(exact));
    const f = Math.round(c * 0.99 + audience);
    if (random.uniform() < keenness) observations.push(followers(f, { daysAgo }));
    if (random.uniform() < keenness / 2) observations.push(connections(c, { daysAgo }));
    if (random.uniform() < keenness && c >= 500) observations.push(hiddenConnections({ daysAgo }));
  }
  const connectionsNow = Math.min(30_000, Math.round(exact));
  return {
    observations,
    connectionsNow,
    followersNow: Math.round(connectionsNow * 0.99 + audience),
  };
}

describe('balance over invented networks', () => {
  it('ranges hold the true balance, say more than 0–100, and do not hedge', () => {
    const claims: Claim[] = [];
    for (let seed = 1; seed <= NETWORKS; seed += 1) {
      const random = seededRandom(seed);
      const { observations, followersNow, connectionsNow } = madeNetwork(random);
      const goal = GOAL_PRESETS[random.pick(GOALS)];
      const said = scoreBalance(facts(observations), goal, NOW_MS);
      if (said.value === null) continue;
      const truth = scoreBalance(
        facts([...observations, followers(followersNow), connections(connectionsNow)]),
        goal,
        NOW_MS,
      );
      claims.push({ low: said.low!, high: said.high!, truth: truth.value! });
    }
    const proof = prove(claims);
    expect(failuresOf(proof), JSON.stringify(proof)).toEqual([]);
  });

  // Own growth is estimated from the readings, so fewer of them can narrow a range a little: see docs/scores.md.
  it.each(['the latest reading', 'half of the readings', 'exact connections'])(
    'without %s the range misses the old point in a twentieth at most and is not narrower by 2 points',
    (what) => {
      let compared = 0;
      let missed = 0;
      const narrower: string[] = [];
      for (let seed = 1; seed <= NETWORKS; seed += 1) {
        const random = seededRandom(20_000 + seed);
        const { observations } = madeNetwork(random);
        const goal = GOAL_PRESETS[random.pick(GOALS)];
        const latest = observations.toSorted((a, b) => b.capturedAtMs - a.capturedAtMs)[0];
        const fewer = observations.filter((o) =>
          what === 'the latest reading'
            ? o !== latest
            : what === 'half of the readings'
              ? random.uniform() < 0.5
              : o.metric !== 'connections' || o.bound !== 'exact',
        );
        const all = scoreBalance(facts(observations), goal, NOW_MS);
        const thin = scoreBalance(facts(fewer), goal, NOW_MS);
        if (all.value === null || thin.value === null) continue;
        compared += 1;
        if (all.value < thin.low! - 1e-9 || all.value > thin.high! + 1e-9) missed += 1;
        const lost = all.high! - all.low! - (thin.high! - thin.low!);
        if (lost > 2) narrower.push(`${seed}: ${lost.toFixed(2)}`);
      }
      expect(compared).toBeGreaterThan(NETWORKS / 3);
      expect(missed / compared).toBeLessThanOrEqual(0.05);
      expect(narrower.length / compared, narrower.slice(0, 8).join('; ')).toBeLessThanOrEqual(0.05);
    },
  );
});

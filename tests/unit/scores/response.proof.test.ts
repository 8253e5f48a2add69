import { describe, expect, it } from 'vitest';
import { responseOf } from '../../../lib/scores/response';
import { normalCdf } from '../../../lib/scores/statistics';
import { facts, NOW_MS } from './made-facts';
import { failuresOf, prove, type Claim } from './proof';
import { seededRandom } from './random';
import { anyPosting, dailyFiguresOf, madeWeeks, shuffledBlocks } from './simulated-posts';

const NETWORKS = 500;

describe('response over invented people', () => {
  it('ranges hold the true change, say more than 0–100, and do not hedge', () => {
    const claims: Claim[] = [];
    for (let seed = 1; seed <= NETWORKS; seed += 1) {
      const random = seededRandom(seed);
      const truth = anyPosting(random, true);
      const posts = madeWeeks(truth, random).flatMap((week) => week.posts);
      const points = responseOf(facts([], { posts }), null, NOW_MS)?.points;
      if (!points) continue;
      claims.push({ ...points, truth: 100 * normalCdf((truth.rateNow - truth.ratePast) / 0.5) });
    }
    const proof = prove(claims);
    expect(failuresOf(proof), JSON.stringify(proof)).toEqual([]);
  });

  it.each(['post', 'week'] as const)(
    'with blocks of own weeks shuffled, a change by %s is claimed in 5 % at most',
    (per) => {
      let claimed = 0;
      let claims = 0;
      for (let seed = 1; seed <= NETWORKS; seed += 1) {
        const random = seededRandom(10_000 + seed);
        const weeks = madeWeeks(anyPosting(random, seed % 2 === 0), random);
        const posts = shuffledBlocks(weeks, random);
        const known = per === 'post' ? { posts } : { dailyFigures: dailyFiguresOf(posts) };
        const points = responseOf(facts([], known), null, NOW_MS)?.points;
        if (!points) continue;
        claims += 1;
        if (points.low > 50 || points.high < 50) claimed += 1;
      }
      expect(claims).toBeGreaterThan(NETWORKS / 2);
      expect(claimed / claims).toBeLessThanOrEqual(0.05);
    },
  );
});

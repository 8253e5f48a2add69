import { unbackedShare } from '../../../../lib/scores/authenticity';
import { seededRandom } from '../random';

/** How often the range holds the true share of invented rows, and how often it claims some. */
export function inventedShare(
  share: number,
  networks: number,
  firstSeed = 7_000,
): { held: number; aboveZero: number } {
  let held = 0;
  let aboveZero = 0;
  for (let seed = 1; seed <= networks; seed += 1) {
    const random = seededRandom(firstSeed + seed);
    const n = random.whole(300, 5_000);
    const invented = Math.round(share * n);
    const sensitivity = random.between(0.4, 0.9);
    const falsePositive = 0.002 * 20 ** random.uniform();
    const flagged =
      random.binomial(invented, sensitivity) + random.binomial(n - invented, falsePositive);
    const { low, high } = unbackedShare(flagged, n);
    if (low <= invented / n && invented / n <= high) held += 1;
    if (low > 0) aboveZero += 1;
  }
  return { held: held / networks, aboveZero: aboveZero / networks };
}

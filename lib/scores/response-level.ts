import { DAY_MS, RESPONSE } from './constants';
import { student975 } from './statistics';

/** One rate with its time: ln of responses per impression, of a post or a week. */
export interface Rate {
  atMs: number;
  logRate: number;
}

/** Mean of ln response rates with its half-width at 95 %. */
export interface ResponseLevel {
  theta: number;
  half: number;
  /** Posts, or weeks of a daily file. */
  count: number;
  /** What they are worth after their likeness to their neighbours. */
  worth: number;
}

/**
 * Levels of some spans of time of one person, with the usual spread of posts as prior knowledge, so that three posts
 * cannot look sure. Neighbours in time resemble each other; how much is estimated in the span where it shows most and
 * held against all of them, because a short span cannot tell.
 * @returns null for a span without rates
 */
export function responseLevels(
  spans: readonly (readonly Rate[])[],
  per: 'post' | 'week',
): (ResponseLevel | null)[] {
  const likeness = Math.max(0, ...spans.map(blockLikeness));
  return spans.map((rates) => {
    const count = rates.length;
    if (count === 0) return null;
    const values = [...rates].sort((a, b) => a.atMs - b.atMs).map(({ logRate }) => logRate);
    const theta = mean(values);
    const squares = values.reduce((sum, y) => sum + (y - theta) ** 2, 0);
    const { usualWorth, usualSpread } = RESPONSE;
    const spread = Math.sqrt((usualWorth * usualSpread ** 2 + squares) / (usualWorth - 1 + count));
    const worth =
      per === 'week' ? worthOfWeeks(values, theta) : count / designEffect(rates, likeness);
    const half = (student975(usualWorth - 1 + worth) * spread) / Math.sqrt(worth);
    return { theta, half, count, worth };
  });
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** J(1 − ρ)/(1 + ρ) with ρ the correlation of a week with the one before. */
function worthOfWeeks(values: readonly number[], theta: number): number {
  let products = 0;
  let squares = 0;
  values.forEach((value, i) => {
    squares += (value - theta) ** 2;
    const before = values[i - 1];
    if (before !== undefined) products += (value - theta) * (before - theta);
  });
  const rho = Math.min(
    RESPONSE.maxCorrelation,
    Math.max(0, squares === 0 ? 0 : products / squares),
  );
  return (values.length * (1 - rho)) / (1 + rho);
}

/** Rates by blocks of four weeks. */
function blocksOf(rates: readonly Rate[]): number[][] {
  const blocks = new Map<number, number[]>();
  const latest = Math.max(...rates.map(({ atMs }) => atMs));
  for (const { atMs, logRate } of rates) {
    const at = Math.floor((latest - atMs) / (RESPONSE.blockDays * DAY_MS));
    const block = blocks.get(at);
    if (block) block.push(logRate);
    else blocks.set(at, [logRate]);
  }
  return [...blocks.values()];
}

/**
 * How alike posts of the same four weeks are, 0–1: the intraclass correlation by analysis of variance.
 * 0 when there are too few blocks or posts to tell.
 */
function blockLikeness(rates: readonly Rate[]): number {
  const blocks = blocksOf(rates);
  const count = rates.length;
  if (blocks.length < 2 || count <= blocks.length) return 0;
  const theta = mean(rates.map(({ logRate }) => logRate));
  let between = 0;
  let within = 0;
  for (const block of blocks) {
    const middle = mean(block);
    between += block.length * (middle - theta) ** 2;
    within += block.reduce((sum, y) => sum + (y - middle) ** 2, 0);
  }
  between /= blocks.length - 1;
  within /= count - blocks.length;
  const usualSize = (count - squaredSizes(blocks) / count) / (blocks.length - 1);
  const total = between + (usualSize - 1) * within;
  return total > 0 ? Math.max(0, (between - within) / total) : 0;
}

/** How many times fewer posts they are worth because posts of the same four weeks are alike. */
const designEffect = (rates: readonly Rate[], likeness: number): number =>
  1 + (squaredSizes(blocksOf(rates)) / rates.length - 1) * likeness;

const squaredSizes = (blocks: readonly number[][]): number =>
  blocks.reduce((sum, { length }) => sum + length ** 2, 0);

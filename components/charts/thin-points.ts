/** What a line is drawn from. `y` is NaN where it breaks. */
interface LinePoint {
  x: number;
  y: number;
  low?: number;
  /** `null` = nothing bounds it. */
  high?: number | null;
}

/** Slices of the span: more than a screen can tell apart once each keeps its extremes. */
const SLICES = 240;
/** Lines up to here are drawn point by point. */
const MAX_POINTS = 1_000;

/**
 * The points of a line that a span can show, in the same order: of many in one slice of it the first, the last, the lowest,
 * the highest and the least sure, and every break. A point beyond each end stays, so that the line leaves the picture.
 */
export function thinPoints<P extends LinePoint>(
  points: readonly P[],
  { fromMs, toMs }: { fromMs: number; toMs: number },
): P[] {
  const first = points.findIndex(({ x }) => x >= fromMs);
  const last = points.findLastIndex(({ x }) => x <= toMs);
  if (first === -1 || last === -1) return [...points];
  const shown = points.slice(Math.max(0, first - 1), last + 2);
  if (shown.length <= MAX_POINTS) return shown;
  const kept = new Set<P>();
  let slice: P[] = [];
  const end = (): void => {
    for (const point of tellingOf(slice)) kept.add(point);
    slice = [];
  };
  let at: number | undefined;
  for (const point of shown) {
    const now = Math.floor(((point.x - fromMs) / (toMs - fromMs)) * SLICES);
    if (now !== at) end();
    at = now;
    slice.push(point);
  }
  end();
  return shown.filter((point) => kept.has(point));
}

const isBreak = ({ y }: LinePoint): boolean => Number.isNaN(y);

function tellingOf<P extends LinePoint>(slice: readonly P[]): P[] {
  const numbers = slice.filter((point) => !isBreak(point));
  const most = (of: (point: P) => number): P[] =>
    numbers.length === 0 ? [] : [numbers.reduce((a, b) => (of(b) > of(a) ? b : a))];
  return [
    ...slice.filter(isBreak),
    ...numbers.slice(0, 1),
    ...numbers.slice(-1),
    ...most(({ y }) => y),
    ...most(({ y }) => -y),
    ...most(({ low = 0, high = low }) => (high ?? Infinity) - low),
  ];
}

import type { TrendPoint } from '../../lib/model/popup-view';

/** A line of the sparkline as SVG path data; empty where nothing is known. */
export interface TrendLine {
  /** Unbroken runs of known days. */
  runs: string;
  /** Days on their own: strokes of no length, which round caps make into dots. */
  dots: string;
}

export interface TrendShape {
  followers: TrendLine;
  connections: TrendLine;
}

const DAY_MS = 86_400_000;
/** Days between two readings that still count as one run; a longer silence is drawn as a gap. */
const GAP_DAYS = 14;

interface Place {
  x: number;
  y: number;
  dayNumber: number;
}

/**
 * Lays out the trend in a box of `width` × `height`. Each line has its own scale: the shapes are compared, not the sizes.
 * @returns undefined when no two days in a row are known
 */
export function trendShape(
  trend: readonly TrendPoint[],
  width: number,
  height: number,
): TrendShape | undefined {
  const first = trend[0];
  const last = trend[trend.length - 1];
  if (!first || !last) return undefined;
  const start = Date.parse(first.day) / DAY_MS;
  const days = Math.max(1, Date.parse(last.day) / DAY_MS - start);

  const lineOf = (metric: 'followers' | 'connections', top: number, bottom: number): TrendLine => {
    const known = trend.flatMap((point) => {
      const value = point[metric];
      return value === null ? [] : [{ dayNumber: Date.parse(point.day) / DAY_MS, value }];
    });
    const values = known.map((point) => point.value);
    const low = Math.min(...values);
    // A change of less than 1 % stays a nearly flat line.
    const span = Math.max(Math.max(...values) - low, low * 0.01, 1);
    return toLine(
      known.map(({ dayNumber, value }) => ({
        dayNumber,
        x: ((dayNumber - start) / days) * width,
        y: bottom - ((value - low) / span) * (bottom - top),
      })),
    );
  };

  const shape = {
    followers: lineOf('followers', 3, height * 0.55),
    connections: lineOf('connections', height * 0.5, height - 3),
  };
  return shape.followers.runs || shape.connections.runs ? shape : undefined;
}

function toLine(places: Place[]): TrendLine {
  const runs: Place[][] = [];
  for (const place of places) {
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    if (run && before && place.dayNumber - before.dayNumber <= GAP_DAYS) run.push(place);
    else runs.push([place]);
  }
  let line = '';
  let dots = '';
  for (const run of runs) {
    const path = `M${run.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
    if (run.length > 1) line += path;
    else dots += `${path}h.01`;
  }
  return { runs: line, dots };
}

import type { TrendPoint } from '../../lib/model/popup-view';

/** A line of the sparkline: unbroken runs of known days, as SVG path data; single days as dots. */
export interface TrendLine {
  path: string;
  dots: { x: number; y: number }[];
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
 * @returns undefined with fewer than two known days
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
  const isDrawn = (line: TrendLine): boolean => line.path !== '' || line.dots.length > 1;
  return isDrawn(shape.followers) || isDrawn(shape.connections) ? shape : undefined;
}

function toLine(places: Place[]): TrendLine {
  const runs: Place[][] = [];
  for (const place of places) {
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    if (run && before && place.dayNumber - before.dayNumber <= GAP_DAYS) run.push(place);
    else runs.push([place]);
  }
  const at = (place: Place): string => `${place.x.toFixed(1)} ${place.y.toFixed(1)}`;
  return {
    path: runs
      .filter((run) => run.length > 1)
      .map((run) => `M${run.map(at).join('L')}`)
      .join(''),
    dots: runs.flatMap((run) => (run.length === 1 ? run : [])).map(({ x, y }) => ({ x, y })),
  };
}

import { ORIGINS, type History } from '../../lib/scores/history';

const DAY_MS = 86_400_000;

/** The part of the past that is on show. A day stands at its start in UTC, whatever the time zone; so do both ends. */
export interface Span {
  fromMs: number;
  toMs: number;
}

/** Ranges one can choose; `all` = from the first number to today. */
export const RANGES = ['30', '90', '365', 'all'] as const;
export type Range = (typeof RANGES)[number];

/** No zoom goes closer than this. */
const SHORTEST_MS = 7 * DAY_MS;

const startOfDay = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/**
 * From the first number that is known to today; 30 days at least.
 * @param utcOffsetMinutes - minutes to add to UTC on this device: in Sydney a day begins while UTC has the one before
 */
export function wholeSpan(history: History, nowMs: number, utcOffsetMinutes: number): Span {
  const toMs = nowMs + utcOffsetMinutes * 60_000;
  const firstDays = [
    ...ORIGINS.flatMap((origin) => [
      history.followers[origin][0]?.day,
      history.connections[origin][0]?.day,
    ]),
    history.survivors[0]?.day,
  ].flatMap((day) => (day === undefined ? [] : startOfDay(day)));
  return { fromMs: Math.min(toMs - 30 * DAY_MS, ...firstDays), toMs };
}

/** The span of a chosen range, back from today. */
export function spanOf(
  range: Range,
  history: History,
  nowMs: number,
  utcOffsetMinutes: number,
): Span {
  const whole = wholeSpan(history, nowMs, utcOffsetMinutes);
  return range === 'all' ? whole : { ...whole, fromMs: whole.toMs - Number(range) * DAY_MS };
}

/** A year where there is one, else everything: few numbers are best seen whole. */
export function firstRange(history: History, nowMs: number, utcOffsetMinutes: number): Range {
  const { fromMs, toMs } = wholeSpan(history, nowMs, utcOffsetMinutes);
  return toMs - fromMs > 400 * DAY_MS ? '365' : 'all';
}

/**
 * The span nearer or further away (`factor` < 1 = nearer), or moved by a share of its length, never past the whole.
 */
export function moved(span: Span, whole: Span, how: { factor?: number; by?: number }): Span {
  const { factor = 1, by = 0 } = how;
  const length = Math.min(
    Math.max((span.toMs - span.fromMs) * factor, SHORTEST_MS),
    whole.toMs - whole.fromMs,
  );
  const middle = (span.fromMs + span.toMs) / 2 + by * (span.toMs - span.fromMs);
  const fromMs = Math.min(
    Math.max(middle - length / 2, whole.fromMs),
    Math.max(whole.fromMs, whole.toMs - length),
  );
  return { fromMs, toMs: fromMs + length };
}

/** Whether a day lies in the span. */
export const isIn = (span: Span, day: string): boolean => {
  const ms = startOfDay(day);
  return ms >= span.fromMs - DAY_MS && ms <= span.toMs;
};

/** The history cut to the span. */
export function cutTo(history: History, span: Span): History {
  const cut = <T extends { day: string }>(points: readonly T[]): T[] =>
    points.filter(({ day }) => isIn(span, day));
  const metric = (points: History['followers']): History['followers'] => ({
    page: cut(points.page),
    file: cut(points.file),
    typed: cut(points.typed),
  });
  return {
    followers: metric(history.followers),
    connections: metric(history.connections),
    survivors: cut(history.survivors),
  };
}

import { daysBetween, toLocalDay, type LocalDay } from '../model/day';

/** What the person does in public; LinkedIn does not say to whom. */
export const OWN_ACT_KINDS = ['post', 'repost', 'comment', 'reaction', 'vote'] as const;
export type OwnActKind = (typeof OWN_ACT_KINDS)[number];

/** One act of the person's own. */
export interface OwnAct {
  kind: OwnActKind;
  /** UTC epoch. */
  atMs: number;
}

/** How often and when the person is active. */
export interface OwnRhythm {
  /** Days of the first and last act. */
  from: LocalDay;
  to: LocalDay;
  /** Acts of each kind in all. */
  totals: Record<OwnActKind, number>;
  /** The last twelve calendar months up to that of the last act, oldest first; months of nothing are 0. */
  months: { month: string; counts: Record<OwnActKind, number> }[];
  /** Days with an act by weekday, Monday first, in the 365 days up to the last act. */
  activeDays: number[];
  /** Days with a post or repost in the 90 days up to the last act, of 90. */
  postingDays: number;
}

const MONTHS = 12;

/**
 * @param acts - in any order; two of one kind at one moment are one
 * @param offsetAt - minutes to add to UTC at an instant, so that a weekday is the person's own
 * @returns null without an act
 */
export function ownRhythm(
  acts: readonly OwnAct[],
  offsetAt: (atMs: number) => number,
): OwnRhythm | null {
  const distinct = [...new Map(acts.map((act) => [`${act.kind}|${act.atMs}`, act])).values()];
  const dated = distinct
    .map(({ kind, atMs }) => ({ kind, day: toLocalDay(atMs, offsetAt(atMs)) }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const first = dated[0];
  const last = dated.at(-1);
  if (!first || !last) return null;
  const totals = noActs();
  const months = new Map(monthsUntil(last.day).map((month) => [month, noActs()]));
  const activeDays = new Set<LocalDay>();
  const postingDays = new Set<LocalDay>();
  for (const { kind, day } of dated) {
    totals[kind] += 1;
    const counts = months.get(day.slice(0, 7));
    if (counts) counts[kind] += 1;
    const ageDays = daysBetween(day, last.day);
    if (ageDays < 365) activeDays.add(day);
    if (ageDays < 90 && (kind === 'post' || kind === 'repost')) postingDays.add(day);
  }
  const byWeekday = [0, 0, 0, 0, 0, 0, 0];
  for (const day of activeDays) {
    const weekday = mondayFirst(day);
    byWeekday[weekday] = (byWeekday[weekday] ?? 0) + 1;
  }
  return {
    from: first.day,
    to: last.day,
    totals,
    months: [...months].map(([month, counts]) => ({ month, counts })),
    activeDays: byWeekday,
    postingDays: postingDays.size,
  };
}

const noActs = (): Record<OwnActKind, number> => ({
  post: 0,
  repost: 0,
  comment: 0,
  reaction: 0,
  vote: 0,
});

const mondayFirst = (day: LocalDay): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

function monthsUntil(day: LocalDay): string[] {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1;
  return Array.from({ length: MONTHS }, (_, i) =>
    new Date(Date.UTC(year, month - (MONTHS - 1 - i), 1)).toISOString().slice(0, 7),
  );
}

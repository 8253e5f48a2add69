import { addDays, daysBetween, type LocalDay } from '../../model/day';
import { SHIFT } from '../constants';
import type { DayGain } from '../spikes';
import { median } from '../statistics';

/** From some week on more, or fewer, come than before, for at least four weeks. */
export interface LevelShift {
  kind: 'faster' | 'slower';
  /** First day of the first week at the new level. */
  from: LocalDay;
  /** Median gain of a week before and after. */
  before: number;
  after: number;
}

/**
 * Lasting changes of pace: the median of four weeks against that of the twelve before, on the square-root scale that makes
 * counts of any size spread alike. Single days do not move a median of weeks. Gaps end a stretch.
 */
export function levelShifts(gains: readonly DayGain[]): LevelShift[] {
  const shifts: (LevelShift & { strength: number })[] = [];
  for (const weeks of stretches(gains)) {
    for (let i = SHIFT.weeksBefore; i + SHIFT.weeksAfter <= weeks.length; i += 1) {
      const before = weeks.slice(i - SHIFT.weeksBefore, i);
      const after = weeks.slice(i, i + SHIFT.weeksAfter);
      const found = shiftBetween(before, after);
      if (found) shifts.push(found);
    }
  }
  // One shift is seen from several neighbouring weeks: the strongest of them stands for it.
  const strongest = [...shifts].sort((a, b) => b.strength - a.strength);
  const kept: LevelShift[] = [];
  for (const { kind, from, before, after } of strongest) {
    const isApart = kept.every(
      (one) => Math.abs(daysBetween(one.from, from)) >= 7 * SHIFT.weeksBefore,
    );
    if (isApart) kept.push({ kind, from, before, after });
  }
  return kept.sort((a, b) => (a.from < b.from ? -1 : 1));
}

interface Week {
  from: LocalDay;
  gain: number;
}

const evenSpread = (gain: number): number => 2 * Math.sqrt(Math.max(0, gain) + 0.375);

function shiftBetween(
  before: readonly Week[],
  after: readonly Week[],
): (LevelShift & { strength: number }) | null {
  const u = before.map(({ gain }) => evenSpread(gain));
  const middle = median(u);
  const deviation = Math.max(1, 1.4826 * median(u.map((one) => Math.abs(one - middle))));
  const later = after.map(({ gain }) => evenSpread(gain));
  const strength = (median(later) - middle) / deviation;
  const usual = median(before.map(({ gain }) => gain));
  const now = median(after.map(({ gain }) => gain));
  const isLarge =
    Math.abs(now - usual) >= SHIFT.minWeekly &&
    Math.max(now, usual) >= SHIFT.minRatio * Math.max(1, Math.min(now, usual));
  if (Math.abs(strength) < SHIFT.deviations || !isLarge) return null;
  const first = after[0];
  if (!first) return null;
  // Every week of the new level has to lie beyond the old middle: one large week is a spike, not a level.
  const isLasting = later.every((one) => (strength > 0 ? one > middle : one < middle));
  return isLasting
    ? {
        kind: strength > 0 ? 'faster' : 'slower',
        from: first.from,
        before: usual,
        after: now,
        strength: Math.abs(strength),
      }
    : null;
}

/** Whole weeks of days in a row. */
function stretches(gains: readonly DayGain[]): Week[][] {
  const runs: DayGain[][] = [];
  for (const gain of gains) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && addDays(last.day, 1) === gain.day) run.push(gain);
    else runs.push([gain]);
  }
  return runs.map((run) =>
    Array.from({ length: Math.floor(run.length / 7) }, (_, i) => {
      const days = run.slice(7 * i, 7 * i + 7);
      return {
        from: days[0]?.day ?? ('' as LocalDay),
        gain: days.reduce((sum, { gain }) => sum + gain, 0),
      };
    }),
  );
}

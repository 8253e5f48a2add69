import { addDays, daysBetween, type LocalDay } from '../model/day';
import { SPIKE } from './constants';
import { median } from './statistics';

/** People gained, or lost, on one day. */
export interface DayGain {
  day: LocalDay;
  gain: number;
}

/** Days on which clearly more came, or went, than usual: a question to the person, never a verdict. */
export interface Spike {
  kind: 'gain' | 'loss';
  from: LocalDay;
  to: LocalDay;
  /** The day that stands out most, and its number. */
  peakDay: LocalDay;
  peak: number;
  /** Median of the 90 days before the first of them. */
  usual: number;
  /** Sum over the days that stand out. */
  total: number;
}

/**
 * Days that stand out from the 90 before them, runs of up to 14 days joined. A day needs 14 known days before it.
 * @param gains - known days in any order; a day that is not known is left out, never 0
 * @param countOn - size of what grows on a day; `null` when unknown
 */
export function findSpikes(
  gains: readonly DayGain[],
  countOn: (day: LocalDay) => number | null,
): Spike[] {
  const days = [...gains].sort((a, b) => (a.day < b.day ? -1 : 1));
  return [
    ...joined(standingOut(days, countOn), 'gain'),
    ...joined(
      standingOut(
        days.map(({ day, gain }) => ({ day, gain: -gain })),
        countOn,
      ),
      'loss',
    ),
  ].sort((a, b) => (a.from < b.from ? -1 : 1));
}

interface OutDay extends DayGain {
  usual: number;
}

/** The square root makes counts of any size spread alike (Anscombe). */
const evenSpread = (gain: number): number => 2 * Math.sqrt(Math.max(0, gain) + 0.375);

function standingOut(
  days: readonly DayGain[],
  countOn: (day: LocalDay) => number | null,
): OutDay[] {
  let start = 0;
  return days.flatMap(({ day, gain }, i): OutDay[] => {
    while ((days[start]?.day ?? day) < addDays(day, -SPIKE.beforeDays)) start += 1;
    const before = days.slice(start, i).map((one) => one.gain);
    if (before.length < SPIKE.minBefore || gain <= 0) return [];
    const usual = median(before);
    const least = Math.max(SPIKE.minExcess, SPIKE.minExcessShare * (countOn(day) ?? 0));
    if (gain - usual < least) return [];
    const even = before.map(evenSpread);
    const middle = median(even);
    const deviation = 1.4826 * median(even.map((u) => Math.abs(u - middle)));
    return evenSpread(gain) > middle + SPIKE.deviations * Math.max(deviation, 1)
      ? [{ day, gain, usual }]
      : [];
  });
}

function joined(days: readonly OutDay[], kind: Spike['kind']): Spike[] {
  const spikes: Spike[] = [];
  for (const { day, gain, usual } of days) {
    const last = spikes.at(-1);
    if (last && daysBetween(last.from, day) < SPIKE.runDays) {
      last.to = day;
      last.total += gain;
      if (gain > last.peak) Object.assign(last, { peak: gain, peakDay: day });
    } else {
      spikes.push({ kind, from: day, to: day, peakDay: day, peak: gain, usual, total: gain });
    }
  }
  return spikes;
}

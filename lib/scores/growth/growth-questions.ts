import type { DayRange, LocalDay } from '../../model/day';
import type { NetworkFacts } from '../../model/network-facts';
import type { Phrase } from '../../model/score';
import { phrase } from '../score-outcome';
import { findSpikes } from '../spikes';
import { countOn, gainsOf, seriesOf, type GrowthMetric } from './gains';
import { levelShifts } from './level-shifts';

export const SPIKE_ANSWERS = ['viral', 'event', 'other', 'unknown'] as const;
export type SpikeAnswerName = (typeof SPIKE_ANSWERS)[number];

/** An answer as it is stored. */
export interface GivenAnswer {
  metric: GrowthMetric;
  from: LocalDay;
  to: LocalDay;
  answer: SpikeAnswerName;
  note: string;
}

/** Something about growth that only the person can explain. */
export interface GrowthQuestion {
  /** `metric|from`, the end of the stored id. */
  id: string;
  metric: GrowthMetric;
  kind: 'gain' | 'loss' | 'faster' | 'slower';
  from: LocalDay;
  to: LocalDay;
  /** "212 new followers on 3 May, usually 9. Do you know why?" */
  question: Phrase;
  /** `null` = not answered. */
  answer: GivenAnswer | null;
}

/** Days and weeks that stand out, newest first, with the answers that were given. A question, never a verdict. */
export function growthQuestions(
  facts: NetworkFacts,
  answers: readonly GivenAnswer[],
): GrowthQuestion[] {
  return (['followers', 'connections'] as const)
    .flatMap((metric) => questionsOf(facts, metric, answers))
    .sort((a, b) => (a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? 1 : -1));
}

function questionsOf(
  facts: NetworkFacts,
  metric: GrowthMetric,
  answers: readonly GivenAnswer[],
): GrowthQuestion[] {
  const gains = gainsOf(facts, metric);
  // The same stretch keeps its answer when a later file moves its first day a little.
  const answerFor = (from: LocalDay, to: LocalDay): GivenAnswer | null =>
    answers.find((one) => one.metric === metric && one.from <= to && from <= one.to) ?? null;
  const question = (
    kind: GrowthQuestion['kind'],
    { from, to }: DayRange,
    params: Phrase['params'],
  ): GrowthQuestion => ({
    id: `${metric}|${from}`,
    metric,
    kind,
    from,
    to,
    question: phrase(`growth.ask.${kind}`, { metric, ...params }),
    answer: answerFor(from, to),
  });
  return [
    ...findSpikes(gains, countOn(seriesOf(facts, metric))).map(
      ({ kind, from, to, peakDay, peak, total, usual }) =>
        question(
          kind,
          { from, to },
          {
            n: from === to ? peak : total,
            day: peakDay,
            days: from === to ? 'one' : 'many',
            usual: Math.max(0, Math.round(usual)),
          },
        ),
    ),
    ...levelShifts(gains).map(({ kind, from, before, after }) =>
      question(kind, { from, to: from }, { day: from, before, after }),
    ),
  ];
}

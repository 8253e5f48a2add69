import type { LocalDay } from '../model/day';
import type { Phrase } from '../model/score';
import type { PeopleHalf } from './people-in-touch';
import type { Response } from './response';
import { phrase } from './score-outcome';

/** Response in words: the rate, then how it stands to one's own past and to the published middle. */
export function responseReasons({ per, level, past, tier, points }: Response): Phrase[] {
  const rate = Math.exp(level.theta);
  const reasons = [
    phrase('score.engagement.rate', { per, count: level.count, per1000: 1_000 * rate }),
  ];
  if (past && points) {
    const moved = points.low > 50 ? 'more' : points.high < 50 ? 'less' : 'usual';
    reasons.push(
      phrase('score.engagement.past', { moved, past1000: 1_000 * Math.exp(past.theta) }),
    );
  }
  if (tier) reasons.push(phrase('score.engagement.tier', { tier }));
  return reasons;
}

/** People in words. */
export const peopleReasons = ({ inTouch, of, isLowEnd }: PeopleHalf): Phrase[] => [
  phrase(isLowEnd ? 'score.engagement.inTouchAtLeast' : 'score.engagement.inTouch', {
    inTouch,
    of,
  }),
];

/** Nothing posted lately, and when there was. */
export const quietReason = ({ value, day }: { value: number | null; day: LocalDay }): Phrase =>
  value === null
    ? phrase('score.engagement.quiet', { day })
    : phrase('score.engagement.quietLast', { value: Math.round(value), day });

/** The mix with its numbers. */
export function engagementFormula(
  shares: { response: number; people: number },
  response: Response['points'],
  people: PeopleHalf | null,
  value: number,
): Phrase {
  return phrase('score.engagement.formula', {
    responseShare: shares.response,
    response: Math.round(response?.value ?? 0),
    peopleShare: shares.people,
    people: Math.round(people?.value ?? 0),
    value: Math.round(value),
  });
}

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

/** Both halves and their mix with the numbers; a half that is not known is left out. */
export function engagementFormula(
  shares: { response: number; people: number },
  response: Response | null,
  people: PeopleHalf | null,
  value: number,
): Phrase {
  const points = response?.points ?? null;
  return phrase('score.engagement.formula', {
    scale: points ? (response?.scale ?? 'none') : 'none',
    now1000: response ? 1_000 * Math.exp(response.level.theta) : 0,
    past1000: response?.past ? 1_000 * Math.exp(response.past.theta) : 0,
    response: Math.round(points?.value ?? 0),
    responseShare: shares.response,
    hasPeople: people ? 'yes' : 'no',
    inTouch: people?.inTouch ?? 0,
    of: people?.of ?? 0,
    people: Math.round(people?.value ?? 0),
    peopleShare: shares.people,
    halves: points && people ? 'both' : 'one',
    value: Math.round(value),
  });
}

import { RESPONSE } from '../../lib/scores/constants';
import { LEFT_OUT, type ResponseHistory } from '../../lib/scores/response-history';
import { median } from '../../lib/scores/statistics';
import { t } from '../../lib/words/t';

/** The chart's reading: from when to when, the middle post, the best one. */
export function responsesSentence({ posts }: ResponseHistory): string {
  const [first, last] = [posts[0], posts.at(-1)];
  if (!first || !last) return '';
  const best = posts.reduce((a, b) => (b.per1000 > a.per1000 ? b : a));
  return t('responses.said', {
    n: posts.length,
    from: first.day,
    until: last.day,
    middle: median(posts.map(({ per1000 }) => per1000)),
    best: best.per1000,
    bestDay: best.day,
  });
}

/** What is usual for the person, or what it takes to know that. */
export const usualSentence = ({ usual }: ResponseHistory): string =>
  usual
    ? t('responses.usual', {
        usual: usual.per1000,
        low: usual.low,
        high: usual.high,
        n: usual.posts,
        days: RESPONSE.windowDays,
      })
    : t('responses.noUsual', { need: RESPONSE.minHistory, days: RESPONSE.windowDays });

/** Posts that are not drawn, by what they lack. */
export function leftOutSentences({ posts, leftOut }: ResponseHistory): string[] {
  const of = LEFT_OUT.reduce((sum, reason) => sum + leftOut[reason], posts.length);
  return LEFT_OUT.filter((reason) => leftOut[reason] > 0).map((reason) =>
    t('responses.left', {
      reason,
      n: leftOut[reason],
      of,
      days: RESPONSE.matureDays,
      views: RESPONSE.minImpressions,
    }),
  );
}

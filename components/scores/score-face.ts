import type { Score } from '../../lib/model/score';
import { t } from '../../lib/words/t';

/** How a score may be shown: a number only where its range allows one. */
export interface ScoreFace {
  /** The big word or number. */
  headline: string;
  /** A number stands there, not a word. */
  isNumber: boolean;
  /** What stands under the drawn range: range and confidence, or what fills the gap. */
  note: string;
  /** 0–100; `null` when nothing is known. */
  range: { low: number; high: number; value: number | null } | null;
}

/** The face of a score. Inside the band balance says "fits", because 100 would claim more than the band knows. */
export function scoreFace(score: Score): ScoreFace {
  const { name, value, printed } = score;
  if (value === null || score.low === null || score.high === null) {
    const [counted, why] = score.reasons;
    if (counted && why?.key === 'score.relevance.noReference') {
      // How common it is elsewhere is not known: the share is, and is no score.
      const headline = t('scores.share', counted.params);
      return { headline, isNumber: true, note: t('scores.shareNote'), range: null };
    }
    const note = t('scores.fill', {
      missing: name === 'engagement' ? name : (score.missing[0] ?? name),
    });
    return { headline: t('scores.notYet'), isNumber: false, note, range: null };
  }
  const low = Math.floor(score.low);
  const high = Math.ceil(score.high);
  const range = { low: score.low, high: score.high, value: printed ? value : null };
  if (!printed) {
    const note = t('scores.wide', { low, high });
    return { headline: t('scores.notYet'), isNumber: false, note, range };
  }
  const fits = name === 'balance' && score.low === 100;
  return {
    headline: fits ? t('scores.fits') : t('common.number', { n: Math.round(value) }),
    isNumber: !fits,
    note: t(fits ? 'scores.fitsNote' : 'scores.sure', { low, high, confidence: score.confidence }),
    range,
  };
}

import type { Quantity } from '../lib/model/count';
import { t } from '../lib/words/t';

/** A count as it may be said: "3,400", "500+", "about 1,200". */
export function shownNumber(quantity: Pick<Quantity, 'value' | 'bound'>): string {
  if (quantity.bound === 'atLeast') return t('common.atLeast', { n: quantity.value });
  if (quantity.bound === 'rounded') return t('common.about', { n: quantity.value });
  return t('common.number', { n: quantity.value });
}

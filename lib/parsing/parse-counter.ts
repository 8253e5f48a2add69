import type { Quantity } from '../model/count';
import { labelledMetric } from './labelled-metric';
import type { LabelMetric } from './labels';
import { parseQuantity } from './parse-quantity';

/** A counter of a post. */
export type Counter = 'reactions' | 'comments' | 'reposts' | 'impressions';

const LABEL_OF: Readonly<Record<Counter, LabelMetric>> = {
  reactions: 'reactions',
  comments: 'comments',
  reposts: 'reposts',
  impressions: 'postImpressions',
};

/**
 * The number of a post's counter: "1,260", "4 comments", "2.4K impressions".
 * @param counter - what the text should count; a word in it that names another count makes it unreadable
 * @returns undefined when it is no number, or another counter's
 */
export function parseCounter(text: string, lang: string, counter?: Counter): Quantity | undefined {
  const quantity = parseQuantity(text, lang);
  if (!quantity || !counter) return quantity;
  const named = labelledMetric(text, lang);
  return named && named.metric !== LABEL_OF[counter] ? undefined : quantity;
}

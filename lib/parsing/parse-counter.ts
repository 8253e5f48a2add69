import type { Quantity } from '../model/count';
import { comparable, piecesOf } from './label-matcher';
import { labelledMetric } from './labelled-metric';
import type { PostCounter } from './labels';
import { languageOf } from './language';
import { readNumber } from './read-number';

/** A counter of a post. */
export type Counter = 'reactions' | 'comments' | 'reposts' | 'impressions';

/** The word that names a counter. */
export const LABEL_OF: Readonly<Record<Counter, 'postImpressions' | PostCounter>> = {
  reactions: 'reactions',
  comments: 'comments',
  reposts: 'reposts',
  impressions: 'postImpressions',
};

/** "Robin and 12 others" counts one less than it says; a name or an unknown word before the number is a doubt too. */
function mayCount(before: string, after: string, lang: string): boolean {
  const language = languageOf(lang) ?? 'en';
  const leading = piecesOf(comparable(before), language);
  const trailing = piecesOf(comparable(after), language);
  return (
    leading.every(({ kind }) => kind === 'label' || kind === 'frame') &&
    trailing.every(({ kind }) => kind !== 'decoy')
  );
}

/**
 * The number of a post's counter: "1,260", "4 comments", "2.4K impressions".
 * @param counter - what the text should count; a word in it that names another count makes it unreadable
 * @returns undefined when it is no number, another counter's, or the rest of a list of names
 */
export function parseCounter(text: string, lang: string, counter?: Counter): Quantity | undefined {
  const number = readNumber(text, lang);
  if (!number || !mayCount(number.before, number.after, lang)) return undefined;
  const named = counter && labelledMetric(text, lang);
  return named && named.metric !== LABEL_OF[counter] ? undefined : number.quantity;
}

import type { WindowDays } from '../model/count';
import { plainText } from './plain-text';

/** The word for days in a language, as it stands beside a number; empty when the language is not known. */
function dayWords(lang: string, days: number): string[] {
  try {
    return new Intl.NumberFormat(lang || 'en', {
      style: 'unit',
      unit: 'day',
      unitDisplay: 'long',
    })
      .formatToParts(days)
      .filter((part) => part.type === 'unit')
      .map((part) => part.value.toLowerCase());
  } catch {
    return [];
  }
}

/**
 * The days a page sums over.
 * @param texts - short texts of the page with one number each
 * @returns `unknown` when no text names days, or two name different ones
 */
export function parseWindowDays(texts: readonly string[], lang: string): WindowDays {
  const found = new Set<number>();
  for (const text of texts) {
    const days = Number(/\d+/.exec(plainText(text) ?? '')?.[0]);
    const words = dayWords(lang, days);
    if (words.length > 0 && words.some((word) => text.toLowerCase().includes(word)))
      found.add(days);
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : 'unknown';
}

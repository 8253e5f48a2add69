import { ar } from './wording/ar';
import { de } from './wording/de';
import { en } from './wording/en';
import { es } from './wording/es';
import { fr } from './wording/fr';
import { ja } from './wording/ja';
import { pt } from './wording/pt';
import type { Wording } from './wording/wording';

const WORDINGS = { en, fr, de, es, pt, ja, ar } satisfies Record<string, Wording>;

/** Interface languages that the stand-in speaks. */
export type Language = keyof typeof WORDINGS;
export const LANGUAGES = Object.keys(WORDINGS) as Language[];

/** What pages in a language say, and how they write numbers and days. */
export interface Speech extends Wording {
  lang: Language;
  dir: 'ltr' | 'rtl';
  number(value: number): string;
  /** @param share - of 1 */
  percent(share: number): string;
  /** @param day - `YYYY-MM-DD` */
  date(day: string): string;
}

export function speechOf(lang: Language): Speech {
  const wording: Wording = WORDINGS[lang];
  const { locale } = wording;
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(locale);
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return {
    ...wording,
    lang,
    dir: lang === 'ar' ? 'rtl' : 'ltr',
    number: (value) => numbers.format(value),
    percent: (share) => shares.format(share),
    date: (day) => dates.format(new Date(`${day}T00:00:00Z`)),
  };
}

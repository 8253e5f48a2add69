import { expect, it } from 'vitest';
import { parseCounter } from '../../../lib/parsing/parse-counter';

it.each([
  ['1,260', 'en', 'reactions', 1260],
  ['4 comments', 'en', 'comments', 4],
  ['1 repost', 'en', 'reposts', 1],
  ['2,002 impressions', 'en', 'impressions', 2002],
  ['12 Kommentare', 'de', 'comments', 12],
  ['リアクション12件', 'ja', 'reactions', 12],
  ['1.202 impressões', 'pt', 'impressions', 1202],
] as const)('%s', (text, lang, counter, value) => {
  expect(parseCounter(text, lang, counter)).toMatchObject({ value, bound: 'exact' });
  expect(parseCounter(text, lang)).toMatchObject({ value });
});

it('keeps what a compact counter hides', () => {
  expect(parseCounter('2.4K', 'en', 'impressions')).toMatchObject({ low: 2350, high: 2499 });
});

it.each([
  ['Robin Sample and 3 others', 'en'],
  ['Robin Sample und 3 weitere Personen', 'de'],
  ['Robin Sample 외 3명', 'ko'],
  ['Robin Sample et 3 autres', 'fr'],
  ['Robinさん、他3人', 'ja'],
  ['Robin Sample and 3 others', ''],
])('does not count a list of names short: %s', (text, lang) => {
  expect(parseCounter(text, lang)).toBeUndefined();
});

it.each(['4 comments', '3d', '2 weeks ago', '', '5 followers'])(
  'is no number of reactions: %s',
  (text) => {
    expect(parseCounter(text, 'en', 'reactions')).toBeUndefined();
  },
);

import { expect, it } from 'vitest';
import { headlineOf } from '../../../lib/parsing/headline-of';

it.each([
  [['· 2nd', 'She/Her', 'Head of Sales at Brine & Co'], 'Head of Sales at Brine & Co'],
  [['(he/him)', '3rd+', 'Ingénieure logiciel'], 'Ingénieure logiciel'],
  [['er/ihm', '2.', '1º', 'Geschäftsführer | Lübeck'], 'Geschäftsführer | Lübeck'],
  [['• 1st', '500+', '1,465', 'מנהלת מוצר'], 'מנהלת מוצר'],
  [['CEO'], 'CEO'],
  [['they / them', 'IT/OT security'], 'IT/OT security'],
])('of %j is %s', (texts, headline) => {
  expect(headlineOf(texts)).toBe(headline);
});

it.each([[[]], [['· 3rd', 'She/Her', '12', '🙂']]])('of %j is not there', (texts) => {
  expect(headlineOf(texts)).toBeUndefined();
});

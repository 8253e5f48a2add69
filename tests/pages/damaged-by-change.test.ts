import { expect, test } from 'vitest';
import { EACH_FIXTURE, readWhole } from './damage/damaged-fixtures';
import { applies, DAMAGES, randomFrom } from './damage/damages';
import { newClaims } from './damage/same-or-less';
import { parse, readDocument } from './fixture-pages';

const SEEDS = [1, 2, 3, 4];

test.each(EACH_FIXTURE)('%s, changed: the same numbers or none', (_, page) => {
  const whole = readWhole(page);
  for (const damage of DAMAGES.filter((d) => applies(d, whole))) {
    for (const seed of damage.random ? SEEDS : [1]) {
      const document = parse(page);
      damage.apply(document, randomFrom(seed));
      const claims = newClaims(whole, readDocument(document, page));
      expect(claims, `${damage.name}, seed ${seed}`).toEqual([]);
    }
  }
});

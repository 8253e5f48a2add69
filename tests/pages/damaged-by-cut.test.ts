import { expect, test } from 'vitest';
import { EACH_FIXTURE, readWhole } from './damage/damaged-fixtures';
import { newClaims } from './damage/same-or-less';
import { parse, readDocument } from './fixture-pages';

/** Places to cut each page at. */
const CUTS = 200;

test.each(EACH_FIXTURE)('%s, cut off anywhere: the same numbers or none', (_, page) => {
  const whole = readWhole(page);
  const step = Math.max(1, Math.floor(page.html.length / CUTS));
  for (let end = 0; end < page.html.length; end += step) {
    const cut = { ...page, html: page.html.slice(0, end) };
    expect(newClaims(whole, readDocument(parse(cut), page)), `cut at ${end}`).toEqual([]);
  }
});

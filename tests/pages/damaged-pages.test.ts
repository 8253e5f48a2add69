import { describe, expect, test } from 'vitest';
import { applies, DAMAGES, nodesOf, randomFrom } from './damage/damages';
import { newClaims } from './damage/same-or-less';
import { FIXTURE_PAGES, parse, readDocument } from './fixture-pages';
import type { FixturePage } from './fixture-pages';

const EACH = FIXTURE_PAGES.filter((page) => !page.contradictsItself).map(
  (page) => [page.slug, page] as const,
);
const SEEDS = [1, 2, 3, 4, 5, 6];

const readWhole = (page: FixturePage) => readDocument(parse(page), page);

describe('a damaged page gives the same numbers or none', () => {
  test.each(EACH)('%s, any one node gone', (_, page) => {
    const whole = readWhole(page);
    const document = parse(page);
    for (const node of nodesOf(document)) {
      const parent = node.parentNode!;
      const next = node.nextSibling;
      node.remove();
      const label = `without ${node.nodeName} ${node.textContent?.trim().slice(0, 40) ?? ''}`;
      expect(newClaims(whole, readDocument(document, page)), label).toEqual([]);
      parent.insertBefore(node, next);
    }
  });

  test.each(EACH)('%s, cut off anywhere', (_, page) => {
    const whole = readWhole(page);
    const step = Math.max(1, Math.floor(page.html.length / 400));
    for (let end = 0; end < page.html.length; end += step) {
      const cut = { ...page, html: page.html.slice(0, end) };
      expect(newClaims(whole, readDocument(parse(cut), page)), `cut at ${end}`).toEqual([]);
    }
  });

  test.each(EACH)('%s, changed', (_, page) => {
    const whole = readWhole(page);
    for (const damage of DAMAGES.filter((d) => applies(d, whole))) {
      for (const seed of SEEDS) {
        const document = parse(page);
        damage.apply(document, randomFrom(seed));
        const claims = newClaims(whole, readDocument(document, page));
        expect(claims, `${damage.name}, seed ${seed}`).toEqual([]);
      }
    }
  });
});

import { describe, expect, test } from 'vitest';
import type { Reading } from '../../lib/model/reading';
import { inventNetwork } from '../../scripts/stand-in/network';
import { drawPage, type FrontEndName } from '../../scripts/stand-in/draw-page';
import { preloadDocument } from '../../scripts/stand-in/viewer-data';
import { LANGUAGES } from '../../scripts/stand-in/wording';
import { foundBy } from '../whole-network/found-by';
import { roundsOf } from '../whole-network/rounds';
import type { Expected } from '../whole-network/visit';
import { parse, readDocument } from './fixture-pages';

const DAY = '2026-11-16';
const network = inventNetwork(DAY);
const cards = 3;

/** A reading in the words of an expectation. */
function given(reading: Reading | undefined): Expected {
  const counts = reading?.counts.map(({ evidence, ...count }) => ({
    ...count,
    readerId: evidence?.readerId,
    foundBy: foundBy(count.metric, evidence),
  }));
  const people = reading?.people.map(({ slug, relation, connectedOn }) => ({
    slug,
    relation,
    connectedOn,
  }));
  const { posts, acts, place, company } = reading ?? {};
  const all = { counts, people, posts, acts, place, company } as Expected;
  return Object.fromEntries(
    Object.entries(all).filter(([, part]) => part && (!Array.isArray(part) || part.length > 0)),
  );
}

describe.each(['ember', 'sdui'] satisfies FrontEndName[])('%s', (frontEnd) => {
  test.each(LANGUAGES)('every page of the stand-in is read, in %s', (language) => {
    for (const { path, expected } of roundsOf({ frontEnd, network, cards }).flat()) {
      const session = { network, language, frontEnd, cardsAtLoad: cards };
      const html = drawPage(path.replace(/\?.*/, ''), session).document.markup;
      const preload = preloadDocument(network.viewer).markup;
      const reading = readDocument(parse({ html, preload }), {
        url: `https://www.linkedin.com${path}`,
        at: `${DAY}T10:00:00+01:00`,
      });
      expect(given(reading), `${path} in ${language}`).toEqual(expected(network));
    }
  });
});

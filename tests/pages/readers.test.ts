import { describe, expect, test } from 'vitest';
import { readLine } from '../../scripts/lab/read-line';
import type { Reading } from '../../lib/model/reading';
import { besideContract, FIXTURE_PAGES, openInFrame, parse, readDocument } from './fixture-pages';
import type { FixturePage } from './fixture-pages';

const NOTHING: Reading = {
  pageId: 'other',
  own: null,
  viewer: null,
  counts: [],
  people: [],
  posts: [],
  report: [],
};

function holdAgainst(reading: Reading, { slug, url, expect: expected }: FixturePage): void {
  const { acts = [], place, company, ...contract } = expected;
  expect(readLine(slug, url, reading)).toMatchObject(contract);
  expect(besideContract(reading, expected)).toEqual({
    acts,
    ...(place === undefined ? {} : { place }),
    ...(company === undefined ? {} : { company }),
  });
}

describe('a saved page is read as its expectation says', () => {
  test('there are pages', () => {
    expect(FIXTURE_PAGES.length).toBeGreaterThan(80);
  });

  test.each(FIXTURE_PAGES.map((page) => [page.slug, page] as const))('%s', async (_, page) => {
    const reading = readDocument(await openInFrame(page), page) ?? NOTHING;
    holdAgainst(reading, page);
  });

  test.each(FIXTURE_PAGES.map((page) => [page.slug, page] as const))(
    '%s, never shown',
    (_, page) => {
      const reading = readDocument(parse(page), page) ?? NOTHING;
      holdAgainst(reading, page);
    },
  );
});

import { describe, expect, test } from 'vitest';
import { readLine } from '../../scripts/lab/read-line';
import type { Reading } from '../../lib/model/reading';
import { FIXTURE_PAGES, openInFrame, parse, readDocument } from './fixture-pages';

const NOTHING: Reading = {
  pageId: 'other',
  own: null,
  viewer: null,
  counts: [],
  people: [],
  posts: [],
  report: [],
};

describe('a saved page is read as its expectation says', () => {
  test('there are pages', () => {
    expect(FIXTURE_PAGES.length).toBeGreaterThan(80);
  });

  test.each(FIXTURE_PAGES.map((page) => [page.slug, page] as const))('%s', async (slug, page) => {
    const reading = readDocument(await openInFrame(page), page) ?? NOTHING;
    expect(readLine(slug, page.url, reading)).toMatchObject(page.expect);
  });

  test.each(FIXTURE_PAGES.map((page) => [page.slug, page] as const))(
    '%s, never shown',
    (slug, page) => {
      const reading = readDocument(parse(page), page) ?? NOTHING;
      expect(readLine(slug, page.url, reading)).toMatchObject(page.expect);
    },
  );
});

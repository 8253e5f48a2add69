import { describe, expect, test } from 'vitest';
import { PAGE_IDS } from '../../../lib/model/reading';
import { parseAddress } from '../../../lib/pages/address';
import type { PageDefinition, PageExamples } from '../../../lib/pages/page-definition';
import { pageOfUrl, PAGES } from '../../../lib/pages/page-of-url';

const modules = import.meta.glob<Record<string, PageDefinition | PageExamples>>(
  '../../../lib/pages/*.page.ts',
  { eager: true },
);

/** Every page with the examples exported beside it. */
const pages = Object.values(modules).flatMap((module) =>
  Object.entries(module)
    .filter(([name]) => name.endsWith('Page'))
    .map(([name, page]) => ({
      page: page as PageDefinition,
      examples: module[name.replace(/Page$/, 'Examples')] as PageExamples | undefined,
    })),
);

describe('pages', () => {
  test('every page is known, has examples and an id of its own', () => {
    expect(new Set(pages.map(({ page }) => page))).toEqual(new Set(PAGES));
    expect(PAGES.map((page) => page.id).sort()).toEqual(
      PAGE_IDS.filter((id) => id !== 'other').sort(),
    );
    for (const { page, examples } of pages) {
      expect(examples?.match.length, page.id).toBeGreaterThan(0);
      expect(examples?.reject.length, page.id).toBeGreaterThan(0);
    }
  });

  test.each(pages.map(({ page, examples }) => [page.id, examples!] as const))(
    '%s knows its own addresses and no other page does',
    (id, { match, reject }) => {
      for (const url of match) {
        expect(pageOfUrl(url)?.pageId, url).toBe(id);
        const address = parseAddress(url)!;
        const claimed = PAGES.filter((page) => page.recognise(address)).map((page) => page.id);
        expect(claimed, url).toEqual([id]);
      }
      for (const url of reject) expect(pageOfUrl(url)?.pageId, url).not.toBe(id);
    },
  );

  test('slugs are decoded, lower-cased and NFC; /in/me/ names nobody', () => {
    expect(pageOfUrl('https://www.linkedin.com/in/J%C3%B6rg-Beispiel/')).toEqual({
      pageId: 'profile',
      slug: 'jörg-beispiel',
    });
    expect(pageOfUrl('https://www.linkedin.com/in/jo%CC%88rg/')).toEqual({
      pageId: 'profile',
      slug: 'jörg',
    });
    expect(pageOfUrl('https://www.linkedin.com/in/me/')).toEqual({ pageId: 'profile' });
    expect(pageOfUrl('https://www.linkedin.com/in/half%E4escape/')?.pageId).toBe('profile');
  });

  test('a post keeps its urn', () => {
    expect(
      pageOfUrl('https://www.linkedin.com/analytics/post-summary/urn:li:ugcPost:7000000000000001/'),
    ).toEqual({ pageId: 'postSummary', postUrn: 'urn:li:ugcPost:7000000000000001' });
  });

  test.each([
    'http://www.linkedin.com/in/robin-sample/',
    'https://linkedin.com/in/robin-sample/',
    'https://de.linkedin.com/in/robin-sample/',
    'https://www.linkedin.com:8443/in/robin-sample/',
    'https://www.linkedin.com.example.org/in/robin-sample/',
    'https://example.org/?https://www.linkedin.com/in/robin-sample/',
    'javascript:alert(1)',
    '/in/robin-sample/',
    '',
  ])('%s is not the site', (url) => {
    expect(pageOfUrl(url)).toBeUndefined();
  });

  test('the rest of the site is other', () => {
    for (const path of [
      '/',
      '/jobs/view/1/',
      '/company/x/people/',
      '/in/',
      '/in/x/details/skills/',
    ]) {
      expect(pageOfUrl(`https://www.linkedin.com${path}`), path).toEqual({ pageId: 'other' });
    }
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LISTS, scaffoldReader, type Files } from '../../../scripts/new-reader/scaffold';
import { PAGE_IDS } from '../../../lib/model/reading';

const lists: Files = Object.fromEntries(LISTS.map((name) => [name, readFileSync(name, 'utf8')]));
const wanted = {
  id: 'inventedPage',
  url: 'https://www.linkedin.com/invented/page/',
  metric: 'followers',
} as const;

/** What was put into a list that exists today. */
function added(name: (typeof LISTS)[number], text = ''): string[] {
  const before = (lists[name] ?? '').split('\n');
  return text.split('\n').filter((line) => !before.includes(line));
}

describe('a reader for a new page', () => {
  const files = scaffoldReader(wanted, lists, false);

  it('stands in every list that there is today', () => {
    expect(added('lib/readers/index.ts', files['lib/readers/index.ts'])).toEqual([
      "import { inventedPageReader } from './invented-page.reader';",
      '  inventedPageReader,',
    ]);
    expect(added('lib/pages/page-of-url.ts', files['lib/pages/page-of-url.ts'])).toEqual([
      "import { inventedPagePage } from './invented-page.page';",
      '  inventedPagePage,',
    ]);
    expect(added('lib/model/reading.ts', files['lib/model/reading.ts'])).toEqual([
      "  'inventedPage',",
    ]);
  });

  it.each(['docs/schemas/lab-read.schema.json', 'docs/schemas/backup.schema.json'] as const)(
    '%s names it wherever it names all pages',
    (name) => {
      const pages = /"ssi",(?:\s+"\w+",)*\s+"other"/g;
      const before = (lists[name] ?? '').match(pages) ?? [];
      const now = (files[name] ?? '').match(pages) ?? [];
      expect(before.length).toBeGreaterThan(0);
      expect(now.filter((page) => page.includes('"inventedPage"'))).toHaveLength(before.length);
      expect(() => JSON.parse(files[name] ?? '') as unknown).not.toThrow();
    },
  );

  it('for a page that is known already touches the readers only', () => {
    const known = scaffoldReader({ ...wanted, id: PAGE_IDS[0] }, lists, true);
    expect(Object.keys(known).filter((name) => name in lists)).toEqual(['lib/readers/index.ts']);
  });
});

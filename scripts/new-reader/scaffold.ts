import type { Metric } from '../../lib/model/metric';
import { parseAddress } from '../../lib/pages/address';

/** What is wanted: an id such as `creatorHub`, an address of the page, and the number that stands there. */
export interface NewReader {
  id: string;
  url: string;
  metric: Metric;
}

/** Texts of files by path from the project's root. */
export type Files = Record<string, string>;

/** Files that list what there is, and get a line each. */
export const LISTS = [
  'lib/model/reading.ts',
  'lib/pages/page-of-url.ts',
  'lib/readers/index.ts',
  'docs/schemas/lab-read.schema.json',
  'docs/schemas/backup.schema.json',
] as const;

const kebab = (id: string): string => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Puts a line in before or after another. @throws when the file has no such line: then this script is older than the file */
function insert(text: string, line: string, anchor: string, side: 'before' | 'after'): string {
  const at = text.indexOf(anchor);
  if (at < 0)
    throw new Error(`“${anchor.trim()}” was not found: scripts/new-reader is out of date.`);
  const cut = side === 'before' ? at : at + anchor.length;
  return text.slice(0, cut) + line + text.slice(cut);
}

const pageFile = (
  { id }: NewReader,
  url: URL,
  path: string,
): string => `import { exactly } from './page-definition';
import type { PageDefinition, PageExamples } from './page-definition';

/** TODO: what the page shows. Only the signed-in person may be able to open it, or its numbers could be somebody else's. */
export const ${id}Page: PageDefinition = exactly('${id}', '${path}');

export const ${id}Examples: PageExamples = {
  match: ['${url.href}'],
  // TODO: addresses that look alike and are another page.
  reject: ['${url.origin}/${path}/something-else/'],
};
`;

const readerFile = ({
  id,
  metric,
}: NewReader): string => `import type { ReaderDefinition } from './reader-definition';
import { AROUND } from './regions';

/** TODO: what stands on the page, and what on it looks alike and is not the person's. */
export const ${id}Reader: ReaderDefinition = {
  id: '${id}',
  version: 1,
  source: 'analytics',
  // Until somebody saw a real page: what is read waits for the person's yes.
  uncaptured: true,
  exclude: AROUND,
  // TODO: a part of each \`data-sdui-screen\` that is this page's; empty when it has none.
  screens: [],
  fields: [
    {
      metric: '${metric}',
      required: true,
      words: 'confirm',
      // TODO: where it stands; a link's address before anything else, never a hashed class.
      selectors: [{ css: 'main [data-view-name="TODO"]' }],
    },
  ],
};
`;

const PAGE_HTML = `<!doctype html>
<html lang="en">
  <head><title>Invented</title></head>
  <body>
    <!-- TODO: the page's own structure with invented people and numbers. -->
    <main></main>
  </body>
</html>
`;

const expectation = ({ metric }: NewReader, url: URL): string =>
  `${JSON.stringify(
    {
      url: url.href,
      at: '2026-11-16T10:00:00+01:00',
      expect: {
        own: true,
        viewer: null,
        counts: [{ metric, value: null, bound: 'exact', low: null, high: null, windowDays: null }],
        people: [],
        posts: [],
      },
    },
    null,
    2,
  )}\n`;

/** The id in a schema's list of pages, which a test holds to the model's. */
const inSchema = (text: string, id: string): string =>
  text.replaceAll(/^( +)"ssi",\n(\s+)"other"$/gm, (_, indent: string) =>
    [`${indent}"ssi",`, `${indent}"${id}",`, `${indent}"other"`].join('\n'),
  );

/**
 * Everything that a reader of a new page needs, with a case that fails until it is filled.
 * @param lists - today's texts of `LISTS`
 * @param isKnownPage - the page has its predicate already and lacks only a reader
 * @returns new and changed files
 * @throws when the address is not the site's, or a list does not look as expected
 */
export function scaffoldReader(wanted: NewReader, lists: Files, isKnownPage: boolean): Files {
  const { id } = wanted;
  const path = parseAddress(wanted.url)?.path;
  if (!path)
    throw new Error(`${wanted.url}: give the address of a page of https://www.linkedin.com.`);
  const url = new URL(wanted.url);
  const files: Files = {
    [`lib/readers/${kebab(id)}.reader.ts`]: readerFile(wanted),
    [`tests/fixtures/pages/${kebab(id)}-first/page.html`]: PAGE_HTML,
    [`tests/fixtures/pages/${kebab(id)}-first/expected.json`]: expectation(wanted, url),
  };
  const list = (name: (typeof LISTS)[number]): string => lists[name] ?? '';
  const importReader = `import { ${id}Reader } from './${kebab(id)}.reader';\n`;
  files['lib/readers/index.ts'] = insert(
    insert(list('lib/readers/index.ts'), importReader, '\n/** Every reader', 'before'),
    `  ${id}Reader,\n`,
    '  ssiReader,\n',
    'after',
  );
  if (isKnownPage) return files;
  const importPage = `import { ${id}Page } from './${kebab(id)}.page';\n`;
  files[`lib/pages/${kebab(id)}.page.ts`] = pageFile(wanted, url, path);
  files['lib/model/reading.ts'] = insert(
    list('lib/model/reading.ts'),
    `  '${id}',\n`,
    `  'other',\n] as const;`,
    'before',
  );
  files['lib/pages/page-of-url.ts'] = insert(
    insert(list('lib/pages/page-of-url.ts'), importPage, '\n/** Every page', 'before'),
    `  ${id}Page,\n`,
    '  searchAppearancesPage,\n  postSummaryPage,\n  ssiPage,\n',
    'after',
  );
  for (const name of [
    'docs/schemas/lab-read.schema.json',
    'docs/schemas/backup.schema.json',
  ] as const) {
    files[name] = inSchema(list(name), id);
  }
  return files;
}

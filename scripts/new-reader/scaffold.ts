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

const outOfDate = (what: string): Error =>
  new Error(`“${what.trim()}” was not found: scripts/new-reader is out of date.`);

/**
 * Puts a line in before the first place like this.
 * @param from - what stands somewhere before that place
 * @throws when the file has no such place: then this script is older than the file
 */
function insertBefore(text: string, line: string, place: string, from = ''): string {
  const start = text.indexOf(from);
  const at = start < 0 ? -1 : text.indexOf(place, start);
  if (at < 0) throw outOfDate(from || place);
  return text.slice(0, at) + line + text.slice(at);
}

const END_OF_LIST = '];\n';

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

/** The id in a schema's lists of pages, which a test holds to the model's. */
function inSchema(text: string, id: string): string {
  const pages = /("ssi",(?:\n +"\w+",)*)(\n +)("other")/g;
  if (!pages.test(text)) throw outOfDate('"other"');
  return text.replaceAll(pages, `$1$2"${id}",$2$3`);
}

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
  files['lib/readers/index.ts'] = insertBefore(
    insertBefore(list('lib/readers/index.ts'), importReader, '\n/** Every reader'),
    `  ${id}Reader,\n`,
    END_OF_LIST,
    'export const READERS',
  );
  if (isKnownPage) return files;
  const importPage = `import { ${id}Page } from './${kebab(id)}.page';\n`;
  files[`lib/pages/${kebab(id)}.page.ts`] = pageFile(wanted, url, path);
  files['lib/model/reading.ts'] = insertBefore(
    list('lib/model/reading.ts'),
    `  '${id}',\n`,
    `  'other',\n] as const;`,
  );
  files['lib/pages/page-of-url.ts'] = insertBefore(
    insertBefore(list('lib/pages/page-of-url.ts'), importPage, '\n/** Every page'),
    `  ${id}Page,\n`,
    END_OF_LIST,
    'export const PAGES',
  );
  for (const name of [
    'docs/schemas/lab-read.schema.json',
    'docs/schemas/backup.schema.json',
  ] as const) {
    files[name] = inSchema(list(name), id);
  }
  return files;
}

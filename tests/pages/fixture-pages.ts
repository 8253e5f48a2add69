import type { RawReading, Reading } from '../../lib/model/reading';
import { toLocalDay } from '../../lib/model/day';
import { interpretReading } from '../../lib/parsing/interpret-reading';
import { selectWholePage } from '../../lib/readers/select-whole-page';

/** What a correct reader says of a fixture, in the words of `lab read`. */
export interface Expected {
  own: boolean | null;
  viewer: string | null;
  counts: object[];
  people: object[];
  posts: object[];
  report?: object[];
  /** Who acted on own posts; left out = nobody. */
  acts?: Reading['acts'];
  /** Where the member of the profile lives, `null` = must not be read. Left out = not judged, as is the next. */
  place?: Reading['place'] | null;
  company?: Reading['company'] | null;
}

/** What a reading gives beside the contract of `lab read`, as far as the expectation judges it. */
export function besideContract(
  { acts = [], place, company }: Pick<Reading, 'acts' | 'place' | 'company'>,
  expect: Expected,
): object {
  return {
    acts,
    ...(expect.place === undefined ? {} : { place: place ?? null }),
    ...(expect.company === undefined ? {} : { company: company ?? null }),
  };
}

export interface FixturePage {
  slug: string;
  url: string;
  at: string;
  html: string;
  preload: string | undefined;
  /** What disagrees on this page may be what a damage takes away: then the rest counts again. */
  contradictsItself: boolean;
  expect: Expected;
}

const pages = import.meta.glob<string>('../fixtures/pages/*/page.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const preloads = import.meta.glob<string>('../fixtures/pages/*/preload.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<string>('../fixtures/pages/*/expected.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every folder of fixtures, found and not listed. @throws when a page has no expectation */
export const FIXTURE_PAGES: readonly FixturePage[] = Object.entries(pages).map(([path, html]) => {
  const folder = path.replace('page.html', '');
  const text = expectations[`${folder}expected.json`];
  if (text === undefined) throw new Error(`${folder} has no expected.json`);
  const { contradictsItself = false, ...described } = JSON.parse(text) as Pick<
    FixturePage,
    'url' | 'at' | 'expect'
  > & { contradictsItself?: boolean };
  const slug = folder.split('/').at(-2) ?? folder;
  return {
    ...described,
    slug,
    html,
    preload: preloads[`${folder}preload.html`],
    contradictsItself,
  };
});

const escapeAttribute = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The page in a frame that runs no script, with its identity frame inside. */
export async function openInFrame(page: FixturePage): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.srcdoc = page.html.replace(
    /src="[^"]*\/preload\/"/,
    (src) => `${src} srcdoc="${escapeAttribute(page.preload ?? '')}"`,
  );
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.replaceChildren(frame);
  await loaded;
  return frame.contentDocument!;
}

/** The page as a document that was parsed and never shown, its identity frame's data in the page. */
export function parse(page: Pick<FixturePage, 'html' | 'preload'>): Document {
  const identity = /<code[\s\S]*<\/code>/.exec(page.preload ?? '')?.[0] ?? '';
  const html = identity ? page.html.replace(/<body[^>]*>/, (body) => body + identity) : page.html;
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Both halves of the reader on a document; undefined where nobody reads. */
export function readDocument(
  document: Document,
  { url, at }: Pick<FixturePage, 'url' | 'at'>,
): Reading | undefined {
  const selected = selectWholePage(document, { url, navigatedInApp: false });
  // Through JSON, as the message from the page script goes.
  return (
    selected && interpretReading(JSON.parse(JSON.stringify(selected)) as RawReading, dayOf(at))
  );
}

export const dayOf = (at: string) => toLocalDay(Date.parse(at), 60);

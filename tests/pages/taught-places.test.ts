import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { startPageReader } from '../../lib/content/start-page-reader';
import { siteSelectors } from '../../lib/content/site-selectors';
import type { FromPage } from '../../lib/messaging/messages';
import type { RawReading } from '../../lib/model/reading';
import type { TaughtPlace } from '../../lib/model/taught-anchor';
import { interpretWithTaught } from '../../lib/parsing/interpret-taught';
import { readerById } from '../../lib/readers';
import { selectReading } from '../../lib/readers/select-reading';
import { fakeExtension, openPage, sleep } from './content-page';

const URL_HERE = 'https://www.linkedin.com/in/robin-sample/';
const TARGET = '<li class="a8f2"><span>1,465</span> connections</li>';

/** Neighbours with other numbers, one built like the target. */
const NEIGHBOURS = [
  '<li class="b1c9"><span>3,600</span> followers</li>',
  '<li class="a8f2"><span>12</span> mutual connections</li>',
  '<li class="a8f2"><span>77</span> connections solved this puzzle</li>',
  '<li class="a8f2"><span>9</span></li>',
  '<li><span>12 connections</span></li>',
  '<li><div><span>500+</span> connections</div></li>',
  '<li role="presentation"><span>31</span> connections</li>',
  '<li>Invented words without a number</li>',
  '<div><p>8 connections</p></div>',
] as const;

const page = (items: readonly string[]): Document =>
  new DOMParser().parseFromString(
    `<html lang="en"><body><nav>4 connections</nav><main>
       <section><h1>Robin Sample</h1><ul>${items.join('')}</ul><p>End of it.</p></section>
     </main><p>Imprint</p></body></html>`,
    'text/html',
  );

const look = (document: Document, more: object): RawReading => {
  const reading = selectReading(document, { url: URL_HERE, navigatedInApp: false, ...more });
  if (!reading) throw new Error('no reader');
  return reading;
};

/** The place of the target, as the background learns it. */
function placeIn(document: Document): TaughtPlace {
  const { numbers, readerId, layout } = look(document, { withNumbers: true });
  const number = numbers?.find(({ text }) => text === '1,465 connections');
  if (!number) throw new Error('the number is not there');
  return { readerId, metric: 'connections', layout, path: number.path };
}

function connectionsAt(document: Document, taught: TaughtPlace): number | null {
  const raw = look(document, { taught: [taught] });
  const reader = readerById(raw.readerId);
  const field = reader?.fields.find(({ metric }) => metric === 'connections');
  if (!reader || !field) throw new Error('no field');
  const found = raw.fields.find((f) => f.field === 'connections');
  return interpretWithTaught(field, reader.source, found, raw).count?.value ?? null;
}

describe('a place that was shown', () => {
  const taught = placeIn(page([NEIGHBOURS[0], TARGET, NEIGHBOURS[1]]));

  test('is told without words, numbers, classes and positions', () => {
    expect(taught.path).toBe('main>section>ul>li');
  });

  test('gives its number again, and the new one when it changes', () => {
    expect(connectionsAt(page([TARGET]), taught)).toBe(1_465);
    expect(connectionsAt(page([TARGET.replace('1,465', '1,466')]), taught)).toBe(1_466);
  });

  test('gives the same number or none, whatever neighbours come and go', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...NEIGHBOURS), { maxLength: 8 }),
        fc.array(fc.constantFrom(...NEIGHBOURS), { maxLength: 8 }),
        fc.boolean(),
        (before, after, isThere) => {
          const document = page([...before, ...(isThere ? [TARGET] : []), ...after]);
          expect([1_465, null]).toContain(connectionsAt(document, taught));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('gives none beside another of its kind, and none inside what is not the page', () => {
    const twin = TARGET.replace('1,465', '499');
    expect(connectionsAt(page([TARGET, twin]), taught)).toBeNull();
    expect(connectionsAt(page([TARGET.replace('<li', '<li hidden')]), taught)).toBeNull();
    const moved = page([]);
    moved
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', `<aside><ul>${TARGET}</ul></aside>`);
    expect(connectionsAt(moved, taught)).toBeNull();
  });

  test('is of its own page and layout only', () => {
    const document = page([TARGET]);
    expect(connectionsAt(document, { ...taught, readerId: 'connections' })).toBeNull();
    expect(connectionsAt(document, { ...taught, layout: 'ember' })).toBeNull();
    expect(connectionsAt(document, { ...taught, path: 'main>p' })).toBeNull();
  });
});

describe('the page script, asked for a number', () => {
  const pages: { close(): void }[] = [];
  afterEach(() => {
    for (const opened of pages.splice(0)) opened.close();
  });

  async function asked(hidden = false, consented = true) {
    const opened = await openPage(
      '/',
      `<main><section><ul>${TARGET}</ul></section></main><p>Imprint</p>`,
    );
    pages.push(opened);
    const window = Object.create(opened.window, {
      location: { value: new URL(URL_HERE) },
      top: { get: () => window as unknown },
    }) as Window;
    if (hidden) opened.setHidden(true);
    const extension = fakeExtension({ consented });
    await startPageReader({
      browser: extension.browser,
      window,
      selectors: siteSelectors,
      world: {},
    });
    const replies: FromPage['reading'][] = [];
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((seen) => records.push(...seen));
    observer.observe(opened.document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    extension.message({ type: 'findNumber' }, (reply) =>
      replies.push(structuredClone(reply) as FromPage['reading']),
    );
    await sleep(0);
    return { replies, mutations: [...records, ...observer.takeRecords()] };
  }

  test('tells every number with its place at once, and changes nothing', async () => {
    const { replies, mutations } = await asked();
    expect(replies).toHaveLength(1);
    expect(replies[0]).toMatchObject({
      type: 'reading',
      gaveUp: false,
      reading: {
        readerId: 'profile',
        url: URL_HERE,
        numbers: [{ text: '1,465 connections', path: 'main>section>ul>li' }],
      },
    });
    expect(mutations).toEqual([]);
  });

  test('says nothing about a page nobody looks at, and nothing without consent', async () => {
    expect((await asked(true)).replies).toEqual([]);
    expect((await asked(false, false)).replies).toEqual([]);
  });
});

import type { ComponentChild } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../../assets/styles/page.css';
import { BalanceFigure } from '../../../components/balance/balance-figure';
import { PeopleSection } from '../../../components/dashboard/people-section';
import { ImportReport } from '../../../components/imports/import-report';
import { PeopleBrowser } from '../../../components/people/people-browser';
import type { PeopleBrowserCallbacks } from '../../../components/people/people-props';
import { Sparkline } from '../../../components/trend/sparkline';
import { setLocale } from '../../../lib/words/locales';
import { REPORT } from '../../fixtures/file-views';
import { BROWSER_STATE, OPEN_PERSON, SORTED } from '../../fixtures/people-views';
import { NOW_MS, POPUP_VIEWS } from '../../fixtures/popup-views';
import { filledGrowth, filledReport, filledWhatIf } from './insight-views';
import { paint } from './paint';

/** Here text has the room that it has at twice its size in a window of 320 pixels, whose paddings do not grow. */
const NARROW = 180;
const WIDTHS = [NARROW, 320];

/** Words this short have room in such a window; longer ones are for hyphens. */
const SHORT = 9;

afterEach(async () => {
  await page.viewport(1280, 720);
  await setLocale(['en']);
});

/** Short words that go on in the next line though nothing hyphenated them. */
function brokenWords(root: Element): string[] {
  const broken: string[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    if (!node.parentElement?.checkVisibility() || node.parentElement.closest('.unseen')) continue;
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (word.length <= SHORT && lines.size > 1) broken.push(word);
    }
  }
  return broken;
}

/** What one has to scroll sideways for. */
const tooWide = (): string[] =>
  [document.documentElement, ...document.querySelectorAll('.scroll, .panel')]
    .filter(({ clientWidth, scrollWidth }) => scrollWidth > clientWidth + 1)
    .map(({ tagName, className, scrollWidth }) => `${tagName} ${className} ${scrollWidth}`);

const figure = (view: keyof typeof POPUP_VIEWS) => {
  const shown = POPUP_VIEWS[view];
  if (!shown) throw new Error('no view');
  return (
    <section class="panel">
      <BalanceFigure view={shown} nowMs={NOW_MS} />
      <Sparkline view={shown} />
    </section>
  );
};

const people = new Proxy({} as PeopleBrowserCallbacks, { get: () => vi.fn() });

const PAGES: Record<string, () => ComponentChild> = {
  'the balance': () => figure('full'),
  'the balance of a creator': () => figure('below'),
  'what became of files': () => <ImportReport report={REPORT} onClose={vi.fn()} />,
  growth: () => filledGrowth(),
  'the report': () => filledReport(),
  'what if': () => filledWhatIf(),
  people: () => (
    <PeopleSection view="table">
      <PeopleBrowser {...BROWSER_STATE} open={OPEN_PERSON} on={people} />
    </PeopleSection>
  ),
};

describe.each(['en', 'de', 'es', 'fr', 'pt'])('large text in a narrow window, %s', (language) => {
  const cases = Object.entries(PAGES).flatMap(([name, draw]) =>
    WIDTHS.map((width) => [name, width, draw] as const),
  );
  it.each(cases)('%s at %i: no word is torn, nothing is cut', async (_, width, draw) => {
    await setLocale([language]);
    await page.viewport(width, 640);
    const body = paint(<main class="page">{draw()}</main>);
    expect(tooWide()).toEqual([]);
    expect(brokenWords(body)).toEqual([]);
    const frame = body.querySelector('.bar-frame')?.getBoundingClientRect();
    const name = body.querySelector('.band-name')?.firstChild;
    if (frame && name) {
      const range = document.createRange();
      range.selectNode(name);
      const { left, right, width: long } = range.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(frame.left);
      expect(right).toBeLessThanOrEqual(frame.right + 0.5);
      const band = body.querySelector('.band')!.getBoundingClientRect();
      const middle = (band.left + band.right) / 2;
      const hasRoom = Math.min(middle - frame.left, frame.right - middle) >= long / 2;
      if (hasRoom) expect(Math.abs((left + right) / 2 - middle)).toBeLessThanOrEqual(1);
    }
  });
});

it('large text leaves a name in the table of people, and each number of a file its own line', async () => {
  await page.viewport(NARROW, 640);
  const table = paint(
    <main class="page">
      <PeopleBrowser {...BROWSER_STATE} on={people} />
    </main>,
  );
  const name = table.querySelector('.people-row .c-name b');
  expect(name?.textContent).toContain(SORTED[0]?.name.slice(0, 3));
  expect(name?.getBoundingClientRect().width).toBeGreaterThan(70);

  const report = paint(<ImportReport report={REPORT} onClose={vi.fn()} />);
  const [cell] = report.querySelectorAll<HTMLElement>('.rows td');
  if (!cell) throw new Error('no cell');
  expect(getComputedStyle(cell, '::before').content).toContain('What it is');
});

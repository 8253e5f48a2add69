import type { Page } from '@playwright/test';
import { absoluteRow, median, type BenchRow } from './bench-row';
import { LARGE } from './seed-large-network';
import { ourPage, withLargeNetwork } from './with-extension';

/** What is typed, letter by letter, as a person filters. */
const TYPED = 'company 12 title 39';
const FILTER_TARGET_MS = 50;
const FRAME_MS = 1000 / 60;
const SCROLL_FRAMES = 180;

/** Time from an input event to the rows standing in the document, for each letter. */
const filterTimes = (page: Page): Promise<number[]> =>
  page.evaluate(
    `(async () => {
      const field = document.querySelector('#people-text');
      const times = [];
      for (let i = 1; i <= ${TYPED.length}; i += 1) {
        field.value = ${JSON.stringify(TYPED)}.slice(0, i);
        const start = performance.now();
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await Promise.resolve();
        document.querySelector('.people-grid').getBoundingClientRect();
        times.push(performance.now() - start);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return times;
    })()`,
  );

/** Lengths of the frames while the whole list runs past, a good screen a frame. */
const scrollFrames = (page: Page): Promise<{ frames: number[]; blank: number }> =>
  page.evaluate(
    `(async () => {
      const grid = document.querySelector('.people-grid');
      const frames = [];
      let blank = 0;
      let before = await new Promise((resolve) => requestAnimationFrame(resolve));
      for (let i = 0; i < ${SCROLL_FRAMES}; i += 1) {
        grid.scrollTop = i * 400;
        const now = await new Promise((resolve) => requestAnimationFrame(resolve));
        frames.push(now - before);
        before = now;
        const box = grid.getBoundingClientRect();
        const at = document.elementFromPoint(box.left + 80, box.top + box.height / 2);
        if (!at?.closest('.people-row')) blank += 1;
      }
      return { frames, blank };
    })()`,
  );

/** The table of 30,000 people: filtering by free text, and scrolling through it. */
export const run = (): Promise<BenchRow[]> =>
  withLargeNetwork(async (_, page) => {
    await page.goto(ourPage('dashboard.html#people'));
    const all = LARGE.people.toLocaleString('en-US');
    await page.waitForFunction(
      (text) => document.body.innerText.includes(text),
      `${all} of ${all} people`,
      { timeout: 120_000 },
    );
    const times = [...(await filterTimes(page)), ...(await filterTimes(page))];
    await page.fill('#people-text', '');
    const { frames, blank } = await scrollFrames(page);
    const frameMs = median(frames);
    const late = frames.filter((ms) => ms > 1.5 * FRAME_MS).length / frames.length;
    return [
      absoluteRow(
        `people table, ${all} rows: filter, from a letter to the rows`,
        median(times),
        FILTER_TARGET_MS,
        'ms',
      ),
      absoluteRow(
        `people table, ${all} rows: the slowest letter`,
        Math.max(...times),
        FILTER_TARGET_MS,
        'ms',
      ),
      {
        what: `people table, ${all} rows: frame while scrolling (${(late * 100).toFixed(0)} % late, ${blank} blank)`,
        baseline: 'one frame at 60 Hz',
        measured: frameMs,
        baselineValue: FRAME_MS,
        ratio: frameMs / FRAME_MS,
        target: '60 frames a second, none blank',
        ok: frameMs <= 1.1 * FRAME_MS && blank === 0,
        unit: 'ms',
      },
    ];
  });

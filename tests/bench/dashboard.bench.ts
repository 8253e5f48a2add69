import { absoluteRow, median, relativeRow, type BenchRow } from './bench-row';
import { longestTaskOf } from './longest-task';
import { EMPTY_POPUP, ourPage, timeToMark, withLargeNetwork } from './with-extension';

const RUNS = 20;
const SECTION_RUNS = 5;
/** The frame and the balance need two and a half times the scripts of an empty page, and no database. */
const TARGET_RATIO = 2.5;
/** Sections that read the whole network are there within this. */
const SECTION_MS = 3_000;

/** Nobody notices a page that is held up for no longer than this. */
const MAX_BLOCK_MS = 50;
/** Time after a section is there in which it may still draw. */
const SETTLE_MS = 500;
const HEAVY_SECTIONS = [
  'overview',
  'people',
  'people/review',
  'people/segments',
  'composition',
  'growth',
  'engagement',
  'whatif',
  'report',
  'goal',
  'history',
];

/** The dashboard on a large network: first paint against an empty page, and how long a whole section takes. */
export const run = (): Promise<BenchRow[]> =>
  withLargeNetwork(async (context) => {
    const baseline: number[] = [];
    const shown: number[] = [];
    for (let i = 0; i < RUNS; i += 1) {
      baseline.push(await timeToMark(context, EMPTY_POPUP, 'shown'));
      shown.push(await timeToMark(context, ourPage('dashboard.html#about'), 'dashboard-shown'));
    }
    const rows = [
      relativeRow(
        'dashboard on 30,000 people, 10 years, 5,000 posts: first paint',
        median(shown),
        'empty WXT + Preact popup',
        median(baseline),
        TARGET_RATIO,
      ),
    ];
    for (const section of ['overview', 'history', 'growth']) {
      const times: number[] = [];
      for (let i = 0; i < SECTION_RUNS; i += 1) {
        times.push(
          await timeToMark(context, ourPage(`dashboard.html#${section}`), 'section-shown'),
        );
      }
      rows.push(absoluteRow(`the same: ${section} whole`, median(times), SECTION_MS, 'ms'));
    }
    const opener = await context.newPage();
    await opener.goto(ourPage('dashboard.html#about'));
    for (const section of HEAVY_SECTIONS) {
      const blockMs = await longestTaskOf(context, async () => {
        await opener.evaluate(
          `performance.clearMarks(); location.hash = ${JSON.stringify(section)}`,
        );
        await opener.waitForFunction(
          () => performance.getEntriesByName('section-shown').length > 0,
        );
        await opener.waitForTimeout(SETTLE_MS);
      });
      rows.push(absoluteRow(`the same: ${section}, longest task`, blockMs, MAX_BLOCK_MS, 'ms'));
    }
    return rows;
  });

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { build } from 'wxt';
import {
  CHROMIUM_BUILD,
  chromiumExtensionId,
  launchChromium,
} from '../../scripts/browsers/launch-chromium';
import { median, type BenchRow } from './bench-row';
import { seedLargeNetwork } from './seed-large-network';

const EMPTY_BUILD = resolve('.cache', 'empty-popup', 'chrome-mv3');
const RUNS = 20;
/** The frame and the balance need two and a half times the scripts of an empty page, and no database. */
const TARGET_RATIO = 2.5;
/** Sections that read the whole network are there within this. */
const SECTION_MS = 3_000;

const own = (path: string): string =>
  `chrome-extension://${chromiumExtensionId(CHROMIUM_BUILD)}/${path}`;

async function timeToMark(context: BrowserContext, url: string, mark: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark);
  const ms = await page.evaluate((name) => performance.getEntriesByName(name)[0]!.startTime, mark);
  await page.close();
  return ms;
}

/** The dashboard on a large network: first paint against an empty page, and how long a whole section takes. */
export async function run(): Promise<BenchRow[]> {
  await build({ root: resolve('tests', 'bench', 'empty-popup') });
  const profile = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'));
  const context = await launchChromium({
    profile,
    headless: true,
    extensions: [CHROMIUM_BUILD, EMPTY_BUILD],
  });
  try {
    const first = await context.newPage();
    await first.goto(own('popup.html'));
    await seedLargeNetwork(first);
    await first.close();
    const empty = `chrome-extension://${chromiumExtensionId(EMPTY_BUILD)}/popup.html`;
    const baseline: number[] = [];
    const shown: number[] = [];
    for (let i = 0; i < RUNS; i += 1) {
      baseline.push(await timeToMark(context, empty, 'shown'));
      shown.push(await timeToMark(context, own('dashboard.html#about'), 'dashboard-shown'));
    }
    const baselineValue = median(baseline);
    const measured = median(shown);
    const ratio = measured / baselineValue;
    const rows: BenchRow[] = [
      {
        what: 'dashboard on 30,000 people, 10 years, 5,000 posts: first paint',
        baseline: 'empty WXT + Preact popup',
        measured,
        baselineValue,
        ratio,
        target: `≤ ${TARGET_RATIO} ×`,
        ok: ratio <= TARGET_RATIO,
        unit: 'ms',
      },
    ];
    for (const section of ['overview', 'history', 'growth']) {
      const times: number[] = [];
      for (let i = 0; i < 5; i += 1) {
        times.push(await timeToMark(context, own(`dashboard.html#${section}`), 'section-shown'));
      }
      const ms = median(times);
      rows.push({
        what: `the same: ${section} whole`,
        baseline: '–',
        measured: ms,
        baselineValue: null,
        ratio: null,
        target: `≤ ${SECTION_MS} ms`,
        ok: ms <= SECTION_MS,
        unit: 'ms',
      });
    }
    return rows;
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

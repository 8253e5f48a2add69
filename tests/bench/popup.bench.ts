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
import { LARGE, seedLargeNetwork } from './seed-large-network';

const EMPTY_BUILD = resolve('.cache', 'empty-popup', 'chrome-mv3');
const RUNS = 24;
const TARGET_RATIO = 1.25;

const address = (folder: string): string =>
  `chrome-extension://${chromiumExtensionId(folder)}/popup.html`;

/** Milliseconds from the start of the navigation to the mark, in a tab of its own. */
async function timeToMark(context: BrowserContext, url: string, mark: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark);
  const ms = await page.evaluate((name) => performance.getEntriesByName(name)[0]!.startTime, mark);
  await page.close();
  return ms;
}

/** The popup on a large network against an empty popup made with the same tools, taking turns. */
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
    await first.goto(address(CHROMIUM_BUILD));
    await seedLargeNetwork(first);
    await first.reload();
    const bigNumber = LARGE.people.toLocaleString('en-US');
    await first.waitForFunction((text) => document.body.innerText.includes(text), bigNumber);
    await first.close();

    const ours: number[] = [];
    const empty: number[] = [];
    for (let i = 0; i < RUNS; i += 1) {
      empty.push(await timeToMark(context, address(EMPTY_BUILD), 'shown'));
      ours.push(await timeToMark(context, address(CHROMIUM_BUILD), 'scores-shown'));
    }
    const measured = median(ours);
    const baselineValue = median(empty);
    const ratio = measured / baselineValue;
    return [
      {
        what: 'popup on 30,000 people, 10 years, 5,000 posts: scores shown',
        baseline: 'empty WXT + Preact popup',
        measured,
        baselineValue,
        ratio,
        target: `≤ ${TARGET_RATIO} ×`,
        ok: ratio <= TARGET_RATIO,
        unit: 'ms',
      },
    ];
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

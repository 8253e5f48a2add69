import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { build } from 'wxt';
import {
  CHROMIUM_BUILD,
  chromiumExtensionId,
  launchChromium,
} from '../../scripts/browsers/launch-chromium';
import { seedLargeNetwork } from './seed-large-network';

const EMPTY_BUILD = resolve('.cache', 'empty-popup', 'chrome-mv3');

/** Address of a page of the built extension. */
export const ourPage = (path: string): string =>
  `chrome-extension://${chromiumExtensionId(CHROMIUM_BUILD)}/${path}`;

/** Address of the popup that holds nothing, made with the same tools. */
export const EMPTY_POPUP = `chrome-extension://${chromiumExtensionId(EMPTY_BUILD)}/popup.html`;

/** Runs in a Chromium with a new profile and these extensions, and leaves nothing behind. */
export async function withBrowser<T>(
  extensions: readonly string[],
  act: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'));
  const context = await launchChromium({ profile, headless: true, extensions });
  try {
    return await act(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/**
 * Runs beside the empty popup, with the large network stored.
 * @param act - gets the browser with one page of the extension in front, and no other
 */
export async function withLargeNetwork<T>(
  act: (context: BrowserContext, page: Page) => Promise<T>,
): Promise<T> {
  await build({ root: resolve('tests', 'bench', 'empty-popup') });
  return withBrowser([CHROMIUM_BUILD, EMPTY_BUILD], async (context) => {
    const page = await context.newPage();
    await page.goto(ourPage('popup.html'));
    await seedLargeNetwork(page);
    // The welcome opens by itself and would be in front: frames of a page behind it come once a second.
    for (const other of context.pages()) if (other !== page) await other.close();
    await page.bringToFront();
    return act(context, page);
  });
}

/** Milliseconds from the start of the navigation to the mark, in a tab of its own. */
export async function timeToMark(
  context: BrowserContext,
  url: string,
  mark: string,
): Promise<number> {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark);
  const ms = await page.evaluate((name) => performance.getEntriesByName(name)[0]!.startTime, mark);
  await page.close();
  return ms;
}

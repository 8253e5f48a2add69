import { existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import type { BadgeContent } from '../../lib/model/badge';
import { pageOfUrl } from '../../lib/pages/page-of-url';
import { chromiumPath } from '../browsers/find-browser.mjs';
import { bundleForPage } from '../lab/bundle-for-page';
import { savedPages, type SavedPage } from '../lab/saved-pages';
import { serveSavedPage } from '../lab/serve-saved-page';
import type { BadgeVisit } from './badge-entry';
import type { Check } from './check';

const BADGE: BadgeContent = {
  kind: 'known',
  lang: 'en',
  dir: 'ltr',
  label: 'Relevance 72 of 100',
  name: 'Evenkeel',
  lines: [
    'Fits your goal: Engineering, Manager.',
    'Connected since 4 March 2021.',
    'Your note: met at the fair, wanted to hear about the new office.',
  ],
  hideHere: 'Hide on this profile',
  hideEverywhere: 'Hide everywhere',
};

const PICTURES = join('shots', 'samples');
const THEMES = { light: '', dark: 'body { background: #1b1f23; color: #e6e6e6 }' };

/** The saved page without its own scripts: they would run here, unlike in the reader's lab. */
const still = (page: SavedPage): SavedPage => ({
  ...page,
  html: page.html.replace(/<script\b[\s\S]*?<\/script>/gi, ''),
});

/** Opens a page with the badge's calls in it. */
async function open(context: BrowserContext, page: SavedPage, script: string): Promise<Page> {
  const tab = await context.newPage();
  await serveSavedPage(tab, still(page));
  await tab.goto(page.url, { waitUntil: 'load' });
  await tab.evaluate(script);
  return tab;
}

async function badgeFaults(
  context: BrowserContext,
  page: SavedPage,
  script: string,
): Promise<BadgeVisit> {
  const alone = await open(context, page, script);
  const without = (await alone.evaluate('pageAlone()')) as number;
  const seen = (await alone.evaluate('pushPageDown()')) as number;
  await alone.close();
  const tab = await open(context, page, script);
  const visit = (await tab.evaluate(`visitWithBadge(${JSON.stringify(BADGE)})`)) as BadgeVisit;
  await tab.close();
  const shift = visit.shift - without;
  const faults = [...visit.faults];
  if (shift > 0) faults.push(`layout shift of ${shift} added`);
  if (seen === 0) faults.push('the instrument sees no shift where there is one');
  return { ...visit, shift, faults };
}

async function takePictures(
  context: BrowserContext,
  page: SavedPage,
  script: string,
): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  for (const [theme, style] of Object.entries(THEMES)) {
    for (const isOpen of [false, true]) {
      const tab = await open(context, page, script);
      if (style) await tab.addStyleTag({ content: style });
      await tab.evaluate(`showBadge(${JSON.stringify(BADGE)}, ${isOpen})`);
      const name = `${basename(page.file, '.html')}-${theme}-${isOpen ? 'open' : 'closed'}`;
      await tab.screenshot({ path: join(PICTURES, `badge-${name}.png`) });
      await tab.close();
    }
  }
}

/**
 * On every captured profile a badge stands whole in its corner, is one empty element to the page, moves nothing and goes
 * without a trace. With `--pictures` it is also photographed, into `shots/samples`.
 */
export async function* checkBadges(folder: string): AsyncGenerator<Check> {
  const pages = join(folder, 'pages');
  if (!existsSync(pages)) return;
  const script = await bundleForPage(fileURLToPath(new URL('./badge-entry.ts', import.meta.url)));
  const executablePath = chromiumPath();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const times: number[] = [];
  try {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    for await (const page of savedPages([pages])) {
      if (pageOfUrl(page.url)?.pageId !== 'profile') continue;
      const { tookMs, faults } = await badgeFaults(context, page, script);
      times.push(tookMs);
      yield { name: `pages/${basename(page.file)}, with a badge`, faults };
      if (process.argv.includes('--pictures')) await takePictures(context, page, script);
    }
  } finally {
    await browser.close();
  }
  times.sort((a, b) => a - b);
  const [middle, last] = [times[times.length >> 1], times.at(-1)].map((ms) => (ms ?? 0).toFixed(1));
  console.log(`badges on ${times.length} profiles: ${middle} ms at the median, ${last} ms at most`);
}

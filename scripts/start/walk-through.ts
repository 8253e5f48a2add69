// Without a display: goes once through consent, pages, questions and popup, prints what the popup says, leaves pictures.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import words from '../../assets/locales/en.json' with { type: 'json' };
import {
  CHROMIUM_BUILD,
  chromiumExtensionId,
  launchChromium,
  seedProfile,
} from '../browsers/launch-chromium';
import { importFiles } from './import-files';
import { serveInChromium } from '../stand-in/serve-in-chromium';
import { StandIn } from '../stand-in/stand-in';

const SHOTS = join('shots', 'start');
const POPUP_SIZE = { width: 384, height: 600 };

const standIn = new StandIn(new Date().toISOString().slice(0, 10));

/** The pages that a person opens, and what stands on each. */
const VISITS = [
  { name: 'connections', path: '/mynetwork/invite-connect/connections/' },
  { name: 'profile', path: `/in/${standIn.network.viewer.slug}/` },
];

const own = (page: string): string => `chrome-extension://${chromiumExtensionId()}/${page}`;

async function open(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** "Yes" to every number; the person's own files are not those of the invented viewer. */
const ANSWER = new RegExp(`^(${words['question.yes']}|${words['question.join.no']})$`);

/** Answers everything that the popup asks, and prints what it was. */
async function answerAll(context: BrowserContext): Promise<void> {
  const popup = await open(context, own('popup.html'));
  const question = popup.locator('#question-title');
  for (let isAsked = true; isAsked; isAsked = await question.isVisible()) {
    const asked = (await question.textContent()) ?? '';
    const answer = popup.getByRole('button', { name: ANSWER });
    const said = await answer.innerText();
    await answer.click();
    await popup.waitForFunction(
      (text) => document.querySelector('#question-title')?.textContent !== text,
      asked,
    );
    console.log(`  ${asked}  ${said}.`);
  }
  await popup.close();
}

/** What the person's own files give, before anything of the stand-in is read. */
async function bringFiles(context: BrowserContext, files: string[]): Promise<void> {
  console.log('Brought on the dashboard:\n');
  const dashboard = await importFiles(context, files);
  await dashboard.screenshot({ path: join(SHOTS, '0-files.png'), fullPage: true });
  await dashboard.goto(own('dashboard.html#history'));
  await dashboard.locator('.history p').first().waitFor();
  await dashboard.screenshot({ path: join(SHOTS, '0-history.png'), fullPage: true });
  const popup = await open(context, own('popup.html'));
  await popup.setViewportSize(POPUP_SIZE);
  await popup.locator('.hero').waitFor();
  await popup.screenshot({ path: join(SHOTS, '0-popup.png') });
  console.log('\nThe popup says of your files:\n');
  console.log((await popup.locator('body').innerText()).replace(/^/gm, '  '));
  await Promise.all([dashboard.close(), popup.close()]);
}

async function walk(context: BrowserContext): Promise<void> {
  const picture = (page: Page, name: string): Promise<unknown> =>
    page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });

  const welcome = await open(context, own('welcome.html'));
  await picture(welcome, '1-welcome');
  await welcome.getByRole('button', { name: words['consent.agree'], exact: true }).click();
  console.log('Agreed to page reading on the welcome page.');

  for (const [i, { name, path }] of VISITS.entries()) {
    const site = await open(context, `https://www.linkedin.com${path}`);
    console.log(`Opened ${path}`);
    await picture(site, `${i + 2}-${name}`);
    await answerAll(context);
    await site.close();
  }

  const popup = await open(context, own('popup.html'));
  await popup.setViewportSize(POPUP_SIZE);
  await popup.getByText('4,812').first().waitFor();
  await picture(popup, '4-popup-light');
  await popup.emulateMedia({ colorScheme: 'dark' });
  await picture(popup, '4-popup-dark');
  console.log('\nThe popup says:\n');
  console.log((await popup.locator('body').innerText()).replace(/^/gm, '  '));
  console.log(`\nPictures are in ${SHOTS}.`);
}

mkdirSync(SHOTS, { recursive: true });
const profile = mkdtempSync(join(tmpdir(), 'evenkeel-start-'));
seedProfile(profile);
const context = await launchChromium({ profile, headless: true, extensions: [CHROMIUM_BUILD] });
try {
  await serveInChromium(context, standIn);
  const files = process.argv.slice(2);
  if (files.length > 0) await bringFiles(context, files);
  await walk(context);
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}

// `node scripts/run.mjs scripts/store/pictures.ts [LANGUAGE…]`: what the stores show, from the built extension with the
// example network, into shots/store/LANGUAGE/; with `en` among them also the popup that README.md shows.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { buildForShots, openExtension, type OpenExtension } from '../shots/open-extension';
import { marquee, popupStage, tile } from './picture-frames';

const LANGUAGES = ['en', 'de', 'es', 'fr', 'pt'];
const README_PICTURE = 'docs/images/popup.png';

/** What all three stores take. */
const SCREEN = { width: 1280, height: 800 };

const SECTIONS = ['overview', 'history', 'composition', 'people'] as const;

type Theme = 'light' | 'dark';

/** Chrome's folders of texts name a country where Portuguese is concerned. */
const descriptionIn = (language: string): string => {
  const folder = language === 'pt' ? 'pt_BR' : language;
  const path = join('assets', 'public', '_locales', folder, 'messages.json');
  const texts = JSON.parse(readFileSync(path, 'utf8')) as { description: { message: string } };
  return texts.description.message;
};

const asUrl = (kind: string, bytes: Buffer): string =>
  `data:${kind};base64,${bytes.toString('base64')}`;

async function open({ context, url }: OpenExtension, path: string, theme: Theme): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(path.startsWith('popup') ? { width: 384, height: 600 } : SCREEN);
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.goto(url(path));
  await page.locator('main:not([aria-busy=true])').waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

/** The popup as tall as it is. @param scale - pixels of the picture to one of the popup */
async function popup(extension: OpenExtension, theme: Theme, scale: number): Promise<Buffer> {
  const page = await open(extension, 'popup.html', theme);
  await page.locator('.hero').waitFor();
  const height = Number(await page.evaluate('document.body.getBoundingClientRect().height'));
  const session = await extension.context.newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: 384,
    height: Math.ceil(height),
    deviceScaleFactor: scale,
    mobile: false,
  });
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  await page.close();
  return Buffer.from(data, 'base64');
}

/** A popup sorts who was not sorted yet, in a worker; before that its scores are not what they will be. */
async function whenSorted(extension: OpenExtension): Promise<void> {
  const page = await open(extension, 'popup.html', 'light');
  for (let look = 0; look < 240; look += 1) {
    const unsorted = await page.evaluate(
      `chrome.storage.local.get('popupView').then(({ popupView }) => popupView.unsortedPeople)`,
    );
    if (unsorted === 0) {
      await page.close();
      return;
    }
    await page.waitForTimeout(250);
  }
  throw new Error('The example network was not sorted within a minute.');
}

/** A page of markup as a picture of this size. */
async function picture(
  context: BrowserContext,
  markup: string,
  width: number,
  height: number,
): Promise<Buffer> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  await page.setContent(markup);
  const bytes = await page.screenshot({ omitBackground: true });
  await page.close();
  return bytes;
}

async function takePictures(language: string): Promise<void> {
  const folder = join('shots', 'store', language);
  mkdirSync(folder, { recursive: true });
  const extension = await openExtension(language, 100);
  const { context } = extension;
  const keep = (name: string, bytes: Buffer): void => writeFileSync(join(folder, name), bytes);
  try {
    await extension.command({ type: 'setGoal', goal: 'creator' });
    await extension.command({ type: 'showExample' });
    await whenSorted(extension);
    const light = await popup(extension, 'light', 2);
    const dark = await popup(extension, 'dark', 2);
    if (language === 'en') writeFileSync(README_PICTURE, await popup(extension, 'light', 1));
    const popups = [light, dark].map((bytes) => asUrl('image/png', bytes));
    keep('screen-1.png', await picture(context, popupStage(popups), SCREEN.width, SCREEN.height));
    for (const [i, section] of SECTIONS.entries()) {
      const page = await open(extension, `dashboard.html#${section}`, 'light');
      keep(`screen-${i + 2}.png`, await page.screenshot());
      await page.close();
    }
    const icon = asUrl('image/svg+xml', readFileSync('assets/icon.svg'));
    keep('tile-440x280.png', await picture(context, tile(icon), 440, 280));
    const wide = marquee(icon, popups[0] ?? '', descriptionIn(language));
    keep('marquee-1400x560.png', await picture(context, wide, 1400, 560));
    for (const size of [128, 300]) {
      const markup = `<style>body { margin: 0 } img { display: block }</style>
        <img src="${icon}" width="${size}" height="${size}">`;
      keep(`icon-${size}.png`, await picture(context, markup, size, size));
    }
  } finally {
    await extension.close();
  }
}

const wanted = process.argv.slice(2);
await buildForShots();
for (const language of wanted.length > 0 ? wanted : LANGUAGES) {
  await takePictures(language);
  console.log(`shots/store/${language}`);
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import {
  CHROMIUM_BUILD,
  chromiumExtensionId,
  launchChromium,
  seedProfile,
} from '../../../scripts/browsers/launch-chromium';
import { serveInChromium } from '../../../scripts/stand-in/serve-in-chromium';
import { CLICKABLE_MS, type Driver, type DriverOptions, type Tab } from './driver';

const toTab = (page: Page): Tab => ({
  async goto(url) {
    await page.goto(url);
  },
  click: (selector) => page.click(selector, { timeout: CLICKABLE_MS }),
  clickAt: (x, y) => page.mouse.click(x, y),
  key: (name) => page.keyboard.press(name),
  press: (name) => page.getByRole('button', { name, exact: true }).click({ timeout: CLICKABLE_MS }),
  type: (selector, text) => page.fill(selector, text, { timeout: CLICKABLE_MS }),
  chooseFiles: (selector, paths) => page.setInputFiles(selector, paths, { timeout: CLICKABLE_MS }),
  async dropFolder(selector, path) {
    const box = await page.locator(selector).boundingBox({ timeout: CLICKABLE_MS });
    if (!box) throw new Error(`${selector} is not on screen`);
    const session = await page.context().newCDPSession(page);
    const at = { x: box.x + 10, y: box.y + 10 };
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, ...at, data });
    }
    await session.detach();
  },
  run: (inPage, argument) => page.evaluate(inPage as never, argument as never),
  async screenshot(path) {
    await page.screenshot({ path, fullPage: true });
  },
  show: () => page.bringToFront(),
  close: () => page.close(),
});

/** Chromium through Playwright. The site's permission was granted to this profile once before, see `seedProfile`. */
export async function startChromium(options: DriverOptions): Promise<Driver> {
  const { standIn } = options;
  const extensions = options.withExtension ? [CHROMIUM_BUILD] : [];
  const proxy = `http://${options.proxy.host}:${options.proxy.port}`;
  const profile = mkdtempSync(join(tmpdir(), 'evenkeel-chromium-'));
  const downloads = join(profile, 'downloads');
  seedProfile(profile);
  const launch = async (): Promise<BrowserContext> => {
    const started = await launchChromium({ profile, headless: true, extensions, proxy });
    await serveInChromium(started, standIn);
    started.on('page', (page) => {
      page.on('download', (file) => void file.saveAs(join(downloads, file.suggestedFilename())));
    });
    return started;
  };
  let context = await launch();
  const extensionRoot = `chrome-extension://${chromiumExtensionId()}/`;
  const open = async (url: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };

  const openSite = async (path: string): Promise<Tab> =>
    toTab(await open(`https://www.linkedin.com${path}`));

  return {
    name: 'chromium',
    extensionRoot,
    standIn,
    downloads,
    openSite,
    // Without a screen every tab is in view.
    openSiteBeside: openSite,
    openOwn: async (page) => toTab(await open(extensionRoot + page)),
    addresses: () => Promise.resolve(context.pages().map((page) => page.url())),
    async killBackground() {
      const page = await open(`${extensionRoot}manifest.json`);
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
    async restart() {
      await context.close();
      context = await launch();
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

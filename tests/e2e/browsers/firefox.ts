import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { firefoxPath } from '../../../scripts/browsers/find-browser.mjs';
import { serveInFirefox } from '../../../scripts/stand-in/serve-in-firefox';
import { CLICKABLE_MS, until, type Driver, type DriverOptions, type Tab } from './driver';
import { firefoxAddonId, installInProfile } from './packed-for-firefox';

const UUID = '11111111-2222-4333-8444-555555555555';

/** Firefox ends an idle background after this; long enough for any one message. */
const BACKGROUND_IDLE_MS = 1500;

const preferences = ({ proxy }: DriverOptions, downloads: string): Record<string, unknown> => ({
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'extensions.webextOptionalPermissionPrompts': false,
  'extensions.webextensions.uuids': JSON.stringify({ [firefoxAddonId()]: UUID }),
  'extensions.background.idle.timeout': BACKGROUND_IDLE_MS,
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.startupScanScopes': 15,
  'network.proxy.type': 1,
  'network.proxy.http': proxy.host,
  'network.proxy.http_port': proxy.port,
  'network.proxy.ssl': proxy.host,
  'network.proxy.ssl_port': proxy.port,
  'network.proxy.allow_hijacking_localhost': false,
});

/** A page of 20,000 cards takes its time where several browsers share two cores. */
const NAVIGATION_MS = 90_000;

async function click(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector, { timeout: CLICKABLE_MS });
  await element?.click();
}

const toTab = (page: Page): Tab => ({
  async goto(url) {
    await page.goto(url);
  },
  click: (selector) => click(page, selector),
  clickAt: (x, y) => page.mouse.click(x, y),
  key: (name) => page.keyboard.press(name),
  press: (name) => click(page, `::-p-aria([name="${name}"][role="button"])`),
  async type(selector, text) {
    const element = await page.waitForSelector(selector, { timeout: CLICKABLE_MS });
    await element?.click({ count: 3 });
    await element?.type(text);
  },
  async chooseFiles(selector, paths) {
    const input = (await page.waitForSelector(selector, {
      timeout: CLICKABLE_MS,
    })) as ElementHandle<HTMLInputElement> | null;
    await input?.uploadFile(...paths);
  },
  run: (inPage, argument) => page.evaluate(inPage as never, argument as never),
  async screenshot(path) {
    await page.screenshot({ path: path as `${string}.png`, fullPage: true });
  },
  show: () => page.bringToFront(),
  close: () => page.close(),
});

/** Firefox through WebDriver BiDi, with the extension installed as a person's is: its own permission request counts. */
export async function startFirefox(options: DriverOptions): Promise<Driver> {
  const { standIn, withExtension } = options;
  const executablePath = firefoxPath();
  if (!executablePath) throw new Error('No Firefox was found: npm run setup looks for one.');
  const profile = mkdtempSync(join(tmpdir(), 'evenkeel-firefox-'));
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads);
  if (withExtension) await installInProfile(profile);
  const launch = (): Promise<Browser> =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      userDataDir: profile,
      defaultViewport: { width: 1280, height: 900 },
      // Without it no tool may open an extension's page from Firefox 153 on.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: preferences(options, downloads),
    });
  let browser = await launch();
  const extensionRoot = `moz-extension://${UUID}/`;

  const openOwn = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    // The tab changes its process, so that no load event ever arrives: ask the page itself.
    page.goto(extensionRoot + path).catch(() => undefined);
    await until(`${path} opens`, async () =>
      (await page.evaluate(() => document.readyState === 'complete' && location.href)) ===
      extensionRoot + path
        ? true
        : undefined,
    );
    return page;
  };

  const openSite = async (path: string, type: 'tab' | 'window'): Promise<Tab> => {
    const page = await browser.newPage({ type });
    page.setDefaultNavigationTimeout(NAVIGATION_MS);
    await serveInFirefox(page, standIn);
    await page.goto(`https://www.linkedin.com${path}`);
    return toTab(page);
  };

  return {
    name: 'firefox',
    extensionRoot,
    standIn,
    downloads,
    openSite: (path) => openSite(path, 'tab'),
    openSiteBeside: (path) => openSite(path, 'window'),
    openOwn: async (page) => toTab(await openOwn(page)),
    async addresses() {
      const pages = await browser.pages();
      return Promise.all(pages.map((page) => page.evaluate(() => location.href).catch(() => '')));
    },
    async killBackground() {
      const page = await openOwn('manifest.json');
      await page.close();
      await new Promise((resolve) => setTimeout(resolve, BACKGROUND_IDLE_MS * 2));
    },
    async restart() {
      await browser.close();
      browser = await launch();
    },
    async close() {
      // Nobody needs this profile again, so that nothing has to be written to it.
      browser.process()?.kill('SIGKILL');
      await browser.close().catch(() => undefined);
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

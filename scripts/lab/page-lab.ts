import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import type { Browser, BrowserContext } from '@playwright/test';
import { build } from 'vite';
import type { Rolldown } from 'vite';
import { toLocalDay } from '../../lib/model/day';
import type { RawReading, Reading } from '../../lib/model/reading';
import { pageOfUrl } from '../../lib/pages/page-of-url';
import { interpretReading } from '../../lib/parsing/interpret-reading';
import { chromiumPath } from '../browsers/find-browser.mjs';
import type { SavedPage } from './saved-pages';

const BLANK = 'https://www.linkedin.com/';

/** The select half as the page script carries it, built from the production sources. */
async function selectorScript(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('./page-selectors-entry.ts', import.meta.url)),
        formats: ['iife'],
        name: 'lab',
      },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]?.output[0].code ?? '';
}

/** What the lab says about a page nobody reads: whose it is cannot be asked there. */
const unread = (url: string): Reading => ({
  pageId: pageOfUrl(url)?.pageId ?? 'other',
  own: null,
  viewer: null,
  counts: [],
  people: [],
  posts: [],
  report: [],
});

/** Reads saved pages with the production reader in one real Chromium, page scripts disabled, no request answered but the page's own. */
export class PageLab {
  private constructor(
    private readonly browser: Browser,
    private readonly context: BrowserContext,
    private readonly script: string,
  ) {}

  static async open(): Promise<PageLab> {
    const executablePath = chromiumPath();
    const root = process.getuid?.() === 0;
    const [script, browser] = await Promise.all([
      selectorScript(),
      chromium.launch({
        ...(executablePath ? { executablePath } : {}),
        args: root ? ['--no-sandbox'] : [],
      }),
    ]);
    const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });
    return new PageLab(browser, context, script);
  }

  /** The raw half; undefined for pages that nobody reads. */
  async select(page: SavedPage): Promise<RawReading | undefined> {
    const tab = await this.context.newPage();
    try {
      const answers = new Map([[new URL(page.url).pathname, page.html]]);
      for (const [path, html] of Object.entries(page.frames)) answers.set(path, html);
      await tab.route('**/*', async (route) => {
        const { origin, pathname } = new URL(route.request().url());
        const body = origin === new URL(BLANK).origin ? answers.get(pathname) : undefined;
        const document = ['document', 'iframe'].includes(route.request().resourceType());
        if (body === undefined || !document) await route.abort();
        else await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
      });
      await tab.goto(page.url, { waitUntil: 'load' });
      await tab.evaluate(this.script);
      return await tab.evaluate(
        (url) =>
          (
            globalThis as unknown as {
              selectReading(d: Document, place: object): RawReading | undefined;
            }
          ).selectReading(document, { url, navigatedInApp: false }),
        page.url,
      );
    } finally {
      await tab.close();
    }
  }

  /** Both halves. Pages captured at no known time are read as of now. */
  async read(page: SavedPage): Promise<Reading> {
    const raw = await this.select(page);
    if (!raw) return unread(page.url);
    const atMs = page.capturedAtMs ?? Date.now();
    return interpretReading(raw, toLocalDay(atMs, -new Date(atMs).getTimezoneOffset()));
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import type { Browser, BrowserContext } from '@playwright/test';
import { toLocalDay } from '../../lib/model/day';
import type { RawReading, Reading } from '../../lib/model/reading';
import { pageOfUrl } from '../../lib/pages/page-of-url';
import { interpretReading } from '../../lib/parsing/interpret-reading';
import { chromiumPath } from '../browsers/find-browser.mjs';
import { bundleForPage } from './bundle-for-page';
import type { SavedPage } from './saved-pages';
import { serveSavedPage } from './serve-saved-page';

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

/** The production reader on saved pages, in one real Chromium, with the pages' own scripts disabled. */
export class PageLab {
  private constructor(
    private readonly browser: Browser,
    private readonly context: BrowserContext,
    private readonly selectors: string,
  ) {}

  static async open(): Promise<PageLab> {
    const executablePath = chromiumPath();
    const root = process.getuid?.() === 0;
    const [selectors, browser] = await Promise.all([
      bundleForPage(fileURLToPath(new URL('./page-selectors-entry.ts', import.meta.url))),
      chromium.launch({
        ...(executablePath ? { executablePath } : {}),
        args: root ? ['--no-sandbox'] : [],
      }),
    ]);
    const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });
    return new PageLab(browser, context, selectors);
  }

  /** Opens a page at its address and calls a global function of a bundled script there. */
  async call<T>(page: SavedPage, script: string, name: string, ...args: unknown[]): Promise<T> {
    const tab = await this.context.newPage();
    try {
      await serveSavedPage(tab, page);
      await tab.goto(page.url, { waitUntil: 'load' });
      await tab.evaluate(script);
      return (await tab.evaluate(
        ([called, given]) =>
          (globalThis as unknown as Record<string, (...a: unknown[]) => unknown>)[called]?.(
            ...given,
          ),
        [name, args] as const,
      )) as T;
    } finally {
      await tab.close();
    }
  }

  /** The raw half; undefined for pages that nobody reads. */
  select(page: SavedPage): Promise<RawReading | undefined> {
    return this.call(page, this.selectors, 'selectHere', page.url);
  }

  /** The page's structure without its words and numbers. */
  sample(page: SavedPage): Promise<string> {
    return this.call(page, this.selectors, 'sampleHere');
  }

  /** The parsing half. A page captured at no known time is read as of now. */
  interpret(page: SavedPage, raw: RawReading | undefined): Reading {
    if (!raw) return unread(page.url);
    const atMs = page.capturedAtMs ?? Date.now();
    return interpretReading(raw, toLocalDay(atMs, -new Date(atMs).getTimezoneOffset()));
  }

  async read(page: SavedPage): Promise<Reading> {
    return this.interpret(page, await this.select(page));
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

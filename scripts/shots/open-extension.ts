import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { build } from 'wxt';
import type { FromExtension } from '../../lib/messaging/messages';
import { chromiumExtensionId, launchChromium } from '../browsers/launch-chromium';

/** The built extension in a browser of its own. */
export interface OpenExtension {
  context: BrowserContext;
  /** Address of one of the extension's pages. */
  url(path: string): string;
  /** Puts entries into `storage.local`, or takes them out where the value is `null`. */
  store(entries: Record<string, unknown>): Promise<void>;
  /** Sends the background a command, as the extension's own pages do. */
  command(message: FromExtension[keyof FromExtension]): Promise<void>;
  close(): Promise<void>;
}

const BUILD_FOLDER = '.cache/shots-build';

/** The page script is nothing to look at. */
const ON_SHOW = ['background', 'popup', 'welcome', 'dashboard'];

/** Builds the extension and loads it into a new profile. */
export async function openExtension(): Promise<OpenExtension> {
  await build({ outDir: BUILD_FOLDER, filterEntrypoints: ON_SHOW });
  const folder = resolve(BUILD_FOLDER, 'chrome-mv3');
  const profile = mkdtempSync(join(tmpdir(), 'evenkeel-shots-'));
  const context = await launchChromium({ profile, headless: true, extensions: [folder] });
  const url = (path: string): string => `chrome-extension://${chromiumExtensionId(folder)}/${path}`;
  const desk: Page = await context.newPage();
  await desk.goto(url('dashboard.html#about'));
  return {
    context,
    url,
    store: (entries) =>
      desk.evaluate(
        `(async (entries) => { for (const [key, value] of Object.entries(entries)) {
          await (value === null ? chrome.storage.local.remove(key) : chrome.storage.local.set({ [key]: value }));
        } })(${JSON.stringify(entries)})`,
      ),
    command: (message) => desk.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

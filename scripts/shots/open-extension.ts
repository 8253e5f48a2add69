import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { build } from 'wxt';
import type { FromExtension } from '../../lib/messaging/messages';
import { chromiumExtensionId, launchChromium, seedProfile } from '../browsers/launch-chromium';
import { serveInChromium } from '../stand-in/serve-in-chromium';
import { StandIn } from '../stand-in/stand-in';

/** The built extension in a browser of its own, the stand-in in front of the site. */
export interface OpenExtension {
  context: BrowserContext;
  standIn: StandIn;
  /** One of the extension's pages, for what is done behind the scenes. */
  desk: Page;
  /** Address of one of the extension's pages. */
  url(path: string): string;
  /** Puts entries into `storage.local`, or takes them out where the value is `null`. */
  store(entries: Record<string, unknown>): Promise<void>;
  /** Sends the background a command, as the extension's own pages do. */
  command(message: FromExtension[keyof FromExtension]): Promise<void>;
  close(): Promise<void>;
}

const BUILD_FOLDER = '.cache/shots-build';
const folder = resolve(BUILD_FOLDER, 'chrome-mv3');

/** Builds the extension for `openExtension`. */
export async function buildForShots(): Promise<void> {
  await build({ outDir: BUILD_FOLDER });
}

/** Loads the built extension into a new profile of a browser with these settings: language and size of text in per cent. */
export async function openExtension(language: string, textPercent: number): Promise<OpenExtension> {
  const profile = mkdtempSync(join(tmpdir(), 'evenkeel-shots-'));
  seedProfile(profile, folder, textPercent);
  const context = await launchChromium({
    profile,
    headless: true,
    extensions: [folder],
    language,
  });
  const standIn = new StandIn(new Date().toISOString().slice(0, 10));
  await serveInChromium(context, standIn);
  const url = (path: string): string => `chrome-extension://${chromiumExtensionId(folder)}/${path}`;
  const desk: Page = await context.newPage();
  await desk.goto(url('dashboard.html#about'));
  // What a fresh background computes by itself would take the place of a view that a picture seeds.
  await desk.evaluate(`chrome.runtime.sendMessage({ type: 'refreshView' })`);
  return {
    context,
    standIn,
    desk,
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

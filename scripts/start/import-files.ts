import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import words from '../../assets/locales/en.json' with { type: 'json' };
import { chromiumExtensionId } from '../browsers/launch-chromium';

/** An archive with years of messages takes a while on an old machine. */
const PATIENCE_MS = 10 * 60_000;

/**
 * Brings the person's own files as they would: on the dashboard, with its picker; of a folder every file in it. Messages
 * stay unread, since their tick is the person's.
 * @returns the dashboard with the report on it
 */
export async function importFiles(context: BrowserContext, paths: string[]): Promise<Page> {
  const dashboard = await context.newPage();
  await dashboard.goto(`chrome-extension://${chromiumExtensionId()}/dashboard.html#imports`);
  const picker = dashboard.getByLabel(words['imports.drop.files'], { exact: true });
  await picker.setInputFiles(paths.flatMap(filesIn));
  const report = dashboard.locator('.import-report').or(dashboard.getByRole('alert')).first();
  await report.waitFor({ timeout: PATIENCE_MS });
  console.log((await report.innerText()).replace(/^/gm, '  '));
  return dashboard;
}

/** A file itself, or every file below a folder. */
const filesIn = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [path];

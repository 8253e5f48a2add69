import { statSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import words from '../../assets/locales/en.json' with { type: 'json' };
import { chromiumExtensionId } from '../browsers/launch-chromium';

/** An archive with years of messages takes a while on an old machine. */
const PATIENCE_MS = 10 * 60_000;

/**
 * Brings the person's own files as they would: on the dashboard, through its pickers. Messages stay unread, since their
 * tick is the person's.
 * @returns the dashboard with the report on it
 */
export async function importFiles(context: BrowserContext, paths: string[]): Promise<Page> {
  const dashboard = await context.newPage();
  await dashboard.goto(`chrome-extension://${chromiumExtensionId()}/dashboard.html#imports`);
  const folders = paths.filter((path) => statSync(path).isDirectory());
  const files = paths.filter((path) => !folders.includes(path));
  const portions = [
    ...(files.length > 0 ? [{ picker: words['imports.drop.files'], chosen: files }] : []),
    // A folder picker takes one folder at a time.
    ...folders.map((folder) => ({ picker: words['imports.drop.folder'], chosen: [folder] })),
  ];
  for (const [i, { picker, chosen }] of portions.entries()) {
    if (i > 0) await dashboard.getByRole('button', { name: words['imports.report.close'] }).click();
    await dashboard.getByLabel(picker, { exact: true }).setInputFiles(chosen);
    const report = dashboard.locator('.import-report').or(dashboard.getByRole('alert')).first();
    await report.waitFor({ timeout: PATIENCE_MS });
    console.log((await report.innerText()).replace(/^/gm, '  '));
  }
  return dashboard;
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import {
  CHROMIUM_BUILD,
  chromiumExtensionId,
  launchChromium,
} from '../../scripts/browsers/launch-chromium';
import { absoluteRow, type BenchRow } from './bench-row';
import { HUGE, largeConnections, writeHugeArchive } from './huge-archive';
import { browserSession, longestTaskOf } from './longest-task';
import { LARGE, seedLargeNetwork } from './seed-large-network';

const MB = 2 ** 20;
const MAX_MEMORY_MB = 200;
const MAX_DATABASE_MB = 30;
const MAX_BLOCK_MS = 50;
const FILE_INPUT = '.picker input:not([webkitdirectory])';
const IMPORT_TIMEOUT_MS = 600_000;

const dashboard = (section: string): string =>
  `chrome-extension://${chromiumExtensionId()}/dashboard.html#${section}`;

/**
 * The built extension in Chromium: what an archive of a gigabyte costs in memory, how long the page is held up meanwhile
 * and by its lists afterwards, and what the largest network takes on disk.
 */
export async function run(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'));
  try {
    const archive = join(folder, 'Complete_LinkedInDataExport_01-02-2026.zip');
    writeHugeArchive(archive);
    const connections = join(folder, 'Connections.csv');
    writeFileSync(connections, largeConnections(LARGE.people));
    return [
      ...(await importArchive(join(folder, 'archive-profile'), archive)),
      await sizeOnDisk(join(folder, 'size-profile'), connections),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function within<T>(
  profile: string,
  act: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const extensions = [CHROMIUM_BUILD];
  const context = await launchChromium({ profile, headless: true, extensions });
  try {
    return await act(context);
  } finally {
    await context.close();
  }
}

const importArchive = (profile: string, archive: string): Promise<BenchRow[]> =>
  within(profile, async (context) => {
    const page = await context.newPage();
    await page.goto(dashboard('imports'));
    await page.check('#imports-messages');
    const memory = await memoryOf(context);
    const importMs = await longestTaskOf(context, () => bring(page, archive));
    const peakMb = memory();
    const listsMs = await longestTaskOf(context, async () => {
      for (const section of ['people', 'history', 'imports', 'people']) {
        await page.goto(dashboard(section));
        await page.waitForSelector('main h1');
        await page.waitForTimeout(4_000);
      }
    });
    const what = `an archive of 1 GB with ${HUGE.people.toLocaleString('en')} connections and ${HUGE.messages.toLocaleString('en')} messages`;
    return [
      absoluteRow(
        `${what}: memory of the extension at its peak, above rest`,
        peakMb,
        MAX_MEMORY_MB,
        'MB',
      ),
      absoluteRow(`${what}: longest task of the page meanwhile`, importMs, MAX_BLOCK_MS, 'ms'),
      absoluteRow(`people and lists after it, opened: longest task`, listsMs, MAX_BLOCK_MS, 'ms'),
    ];
  });

async function sizeOnDisk(profile: string, connections: string): Promise<BenchRow> {
  await within(profile, async (context) => {
    const page = await context.newPage();
    await page.goto(dashboard('imports'));
    await bring(page, connections);
    await seedLargeNetwork(page, { ...LARGE, people: 0 });
  });
  const bytes = await within(profile, async (context) => {
    const page = await context.newPage();
    await page.goto(dashboard('imports'));
    return page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  });
  return absoluteRow(
    'database of 30,000 people from a file, 10 years of daily counts, 5,000 posts, reopened',
    bytes / MB,
    MAX_DATABASE_MB,
    'MB',
  );
}

async function bring(page: Page, path: string): Promise<void> {
  await page.setInputFiles(FILE_INPUT, path);
  await page.waitForFunction(() => /\bfiles? read/.test(document.body.innerText), undefined, {
    timeout: IMPORT_TIMEOUT_MS,
  });
}

/** Lets the system count peaks anew. @returns how far the fullest process of the extension rose above now, MB */
async function memoryOf(context: BrowserContext): Promise<() => number> {
  const { processInfo } = await (await browserSession(context)).send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const before = new Map(renderers.map((id) => [id, statusOf(id, 'VmRSS')]));
  for (const id of renderers) writeFileSync(`/proc/${id}/clear_refs`, '5');
  return () => Math.max(...renderers.map((id) => statusOf(id, 'VmHWM') - (before.get(id) ?? 0)));
}

function statusOf(pid: number, field: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1_024;
}

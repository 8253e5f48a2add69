import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../scripts/browsers/launch-chromium';
import { bundleForPage } from '../../scripts/lab/bundle-for-page';
import { median, relativeRow, type BenchRow } from './bench-row';
import { largeConnections } from './huge-archive';
import type { ImportTimes } from './import-entry';

const ROWS = 30_000;
const RUNS = Number(process.env.EVENKEEL_BENCH_RUNS ?? 20);

const CSV = largeConnections(ROWS);

/** Reading and storing a connections file in Chromium, each beside its baseline in the same run. */
export async function run(): Promise<BenchRow[]> {
  const script = await bundleForPage(join('tests', 'bench', 'import-entry.ts'));
  const profile = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'));
  const context = await launchChromium({ profile, headless: true, extensions: [] });
  const times: ImportTimes[] = [];
  try {
    const page = await context.newPage();
    await page.route('https://bench.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
    );
    await page.goto('https://bench.example/');
    await page.addScriptTag({ content: script });
    for (let i = 0; i < RUNS; i++) {
      times.push(
        await page.evaluate(
          ([csv, isBaselineFirst]) =>
            (
              globalThis as unknown as {
                timeImport(csv: string, isBaselineFirst: boolean): Promise<ImportTimes>;
              }
            ).timeImport(csv, isBaselineFirst),
          [CSV, i % 2 === 1] as const,
        ),
      );
    }
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
  return [
    row('parse and classify 30,000 connections', 'Papa Parse alone', 'parseMs', 'papaMs', 3),
    row('30,000 connections into the database', 'bare bulkPut', 'writeMs', 'bulkPutMs', 2),
  ];

  function row(
    what: string,
    baseline: string,
    ours: keyof ImportTimes,
    theirs: keyof ImportTimes,
    target: number,
  ): BenchRow {
    const measured = median(times.map((time) => time[ours]));
    const baselineValue = median(times.map((time) => time[theirs]));
    const claimed = relativeRow(what, measured, baseline, baselineValue, target);
    return { ...claimed, ok: claimed.ok && times.every(({ rows }) => rows === ROWS) };
  }
}

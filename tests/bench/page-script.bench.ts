import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, CDPSession } from '@playwright/test';
import { launchChromium } from '../../scripts/browsers/launch-chromium';
import { CONSENT_VERSION, DEFAULT_SETTINGS, SETTINGS_KEY } from '../../lib/model/settings';
import { firstScripts, readBuilt, withImports } from '../build/built-files';
import { absoluteRow, median, type BenchRow } from './bench-row';
import { CARDS, GROWING_CONNECTIONS, SCROLL_MS } from './growing-connections';

const TARGET = 'chrome';
const PAGE_READER = 'page-reader.js';
const ADDRESS = 'https://www.linkedin.com/mynetwork/invite-connect/connections/';

/** Pairs of runs, with and without the script. Each run takes the whole scroll, so there are few. */
const PAIRS = Number(process.env.EVENKEEL_BENCH_PAIRS ?? 5);
const CPU_SLOWDOWN = 4;

/** Time after the scroll in which the script may read what came last; the pages of a pair are watched equally long. */
const AFTER_SCROLL_MS = 5_000;

interface Run {
  /** Time in tasks of the page's main thread, ms of that thread. */
  taskMs: number;
  /** Time with the page script on the stack, ms: what the script adds, without the noise of two runs. */
  scriptMs: number;
  /** Longest time at a stretch with the page script on the stack, ms. */
  longestMs: number;
  mutationsByOthers: number;
  people: number;
}

/** The extension calls the page script makes; a message costs its serialisation, as it does for real. It is parsed elsewhere. */
const EXTENSION = `
  globalThis.sentPeople = 0;
  globalThis.browser = {
    runtime: {
      id: 'bench',
      onMessage: { addListener() {}, removeListener() {} },
      async sendMessage(message) {
        JSON.stringify(message);
        globalThis.sentPeople += message.reading.people.length;
        return { ok: true };
      },
    },
    storage: {
      local: { async get() { return ${JSON.stringify({
        [SETTINGS_KEY]: {
          ...DEFAULT_SETTINGS,
          consent: { version: CONSENT_VERSION, givenAtMs: 1, withdrawnAtMs: null },
        },
      })}; } },
      onChanged: { addListener() {}, removeListener() {} },
    },
  };`;

/** Counts every mutation that the page's own growth does not explain: attributes, texts, removals, nodes outside the list. */
const WATCH = `
  globalThis.mutationsByOthers = 0;
  new MutationObserver((records) => {
    for (const record of records) {
      const isGrowth = record.type === 'childList' && record.target.id === 'list' && record.removedNodes.length === 0;
      if (!isGrowth) mutationsByOthers += 1;
    }
  }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });`;

const SAMPLE_US = 500;

/** The parts of a V8 profile that are needed. */
interface CpuProfile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
}

/** Time with the page script anywhere on the stack, in all and at a stretch, ms. */
function timesOf(profile: CpuProfile): Pick<Run, 'scriptMs' | 'longestMs'> {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const claim = (id: number): void => {
    ours.add(id);
    nodes.get(id)?.children?.forEach(claim);
  };
  for (const node of profile.nodes) if (node.callFrame.url === PAGE_READER) claim(node.id);
  const samples = profile.samples ?? [];
  const deltasUs = profile.timeDeltas ?? [];
  let totalUs = 0;
  let stretchUs = 0;
  let longestUs = 0;
  samples.forEach((id, i) => {
    // A delta is the time up to its sample, so it belongs to the sample before.
    const us = ours.has(id) ? Math.max(0, deltasUs[i + 1] ?? 0) : 0;
    totalUs += us;
    stretchUs = us > 0 ? stretchUs + us : 0;
    longestUs = Math.max(longestUs, stretchUs);
  });
  return { scriptMs: totalUs / 1_000, longestMs: longestUs / 1_000 };
}

async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
  if (seconds === undefined) throw new Error('Chromium no longer reports TaskDuration');
  return seconds * 1_000;
}

async function runOnce(context: BrowserContext, script: string | null): Promise<Run> {
  const page = await context.newPage();
  await page.goto(ADDRESS);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.evaluate(WATCH);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const isolated = async (expression: string): Promise<unknown> =>
    (
      await session.send('Runtime.evaluate', {
        expression,
        contextId: executionContextId,
        returnByValue: true,
      })
    ).result.value;
  const beforeMs = await taskMs(session);
  if (script !== null) await isolated(`${EXTENSION}\n${script};0\n//# sourceURL=${PAGE_READER}`);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_US });
  await session.send('Profiler.start');
  await page.evaluate('grow()');
  await page.waitForTimeout(AFTER_SCROLL_MS);
  const { profile } = await session.send('Profiler.stop');
  const afterMs = await taskMs(session);
  const mutationsByOthers = await page.evaluate<number>('mutationsByOthers');
  const people = script === null ? 0 : Number(await isolated('sentPeople'));
  await page.close();
  return {
    taskMs: afterMs - beforeMs,
    ...timesOf(profile),
    mutationsByOthers,
    people,
  };
}

/** The built page script on a connections page that grows while it is scrolled, against the same page without it. */
export async function run(): Promise<BenchRow[]> {
  const script = readBuilt(TARGET, PAGE_READER);
  const profile = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'));
  const context = await launchChromium({ profile, headless: true, extensions: [] });
  const withScript: Run[] = [];
  const without: Run[] = [];
  try {
    await context.route('https://www.linkedin.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: GROWING_CONNECTIONS }),
    );
    for (let i = 0; i < PAIRS; i += 1) {
      without.push(await runOnce(context, null));
      withScript.push(await runOnce(context, script));
    }
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
  return [...toRows(withScript, without), ...sizeRows()];
}

function toRows(withScript: readonly Run[], without: readonly Run[]): BenchRow[] {
  const page = `page script, list growing to ${CARDS.toLocaleString('en')} cards, CPU ${CPU_SLOWDOWN} × slower`;
  const absolute = (what: string, measured: number, limit: number, unit: string): BenchRow =>
    absoluteRow(`${page}: ${what}`, measured, limit, unit);
  const scriptMs = median(withScript.map((run) => run.scriptMs));
  const wallMs = SCROLL_MS + AFTER_SCROLL_MS;
  const baselineValue = median(without.map((run) => run.taskMs));
  const measured = median(withScript.map((run) => run.taskMs));
  const limit = 1 + (0.02 * wallMs) / baselineValue;
  return [
    {
      what: `${page}: all task time`,
      baseline: 'same page without the script',
      measured,
      baselineValue,
      ratio: measured / baselineValue,
      target: `≤ ${limit.toFixed(2)} × (2 % of ${wallMs / 1_000} s)`,
      ok: measured / baselineValue <= limit,
      unit: 'ms',
    },
    absolute('share of wall time', (100 * scriptMs) / wallMs, 2, '%'),
    absolute('per 1,000 cards', (1_000 * scriptMs) / CARDS, 30, 'ms'),
    absolute('longest stretch', Math.max(...withScript.map((run) => run.longestMs)), 50, 'ms'),
    absolute('changes of the page', Math.max(...withScript.map((r) => r.mutationsByOthers)), 0, ''),
    absolute('cards not read', CARDS - Math.min(...withScript.map((run) => run.people)), 0, ''),
  ];
}

/** Sizes of what loads first, minified, kB. */
function sizeRows(): BenchRow[] {
  const kB = (paths: readonly string[]): number =>
    paths.reduce((bytes, path) => bytes + Buffer.byteLength(readBuilt(TARGET, path)), 0) / 1_000;
  const row = (what: string, measured: number, limit: number): BenchRow =>
    absoluteRow(`${what}, minified`, measured, limit, 'kB');
  return [
    row('page script', kB([PAGE_READER]), 30),
    row("popup's first chunk", kB(firstScripts(TARGET, 'popup.html')), 25),
    row('background with all it imports', kB(withImports(TARGET, 'background.js')), 150),
  ];
}

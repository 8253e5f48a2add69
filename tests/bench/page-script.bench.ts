import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, CDPSession } from '@playwright/test';
import { launchChromium } from '../../scripts/browsers/launch-chromium';
import { CONSENT_VERSION, DEFAULT_SETTINGS, SETTINGS_KEY } from '../../lib/model/settings';
import { median, type BenchRow } from './bench-row';
import { CARDS, GROWING_CONNECTIONS, SCROLL_MS } from './growing-connections';

const PAGE_READER = resolve('.output', 'chrome-mv3', 'page-reader.js');
const ADDRESS = 'https://www.linkedin.com/mynetwork/invite-connect/connections/';

/** Pairs of runs, with and without the script. Each run takes the whole scroll, so there are few. */
const PAIRS = Number(process.env.EVENKEEL_BENCH_PAIRS ?? 5);
const CPU_SLOWDOWN = 4;

/** Time after the scroll in which the script reads what came last. */
const AFTER_SCROLL_MS = 3_000;

interface Run {
  /** Time in tasks of the page's main thread, ms of that thread. */
  taskMs: number;
  /** Time with the page script on the stack, ms: what the script adds, without the noise of two runs. */
  scriptMs: number;
  /** Longest task over 50 ms; 0 when there was none. */
  longestMs: number;
  mutationsByOthers: number;
  people: number;
}

/** The extension calls the page script makes; a message costs its serialisation, as it does for real. */
const EXTENSION = `
  globalThis.sentPeople = 0;
  globalThis.browser = {
    runtime: {
      id: 'bench',
      onMessage: { addListener() {}, removeListener() {} },
      async sendMessage(message) {
        const copy = JSON.parse(JSON.stringify(message));
        globalThis.sentPeople += copy.reading.people.length;
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
  globalThis.longestMs = 0;
  globalThis.mutationsByOthers = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longestMs = Math.max(longestMs, entry.duration);
  }).observe({ type: 'longtask' });
  new MutationObserver((records) => {
    for (const record of records) {
      const isGrowth = record.type === 'childList' && record.target.id === 'list' && record.removedNodes.length === 0;
      if (!isGrowth) mutationsByOthers += 1;
    }
  }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });`;

/** Name under which the profiler sees the script. */
const SCRIPT_NAME = 'page-reader.js';
const SAMPLE_US = 200;

/** The parts of a V8 profile that are needed. */
interface CpuProfile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
}

/** Sum of the samples that have the page script anywhere on their stack, ms. */
function scriptMsOf(profile: CpuProfile): number {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const claim = (id: number): void => {
    ours.add(id);
    nodes.get(id)?.children?.forEach(claim);
  };
  for (const node of profile.nodes) if (node.callFrame.url === SCRIPT_NAME) claim(node.id);
  const samples = profile.samples ?? [];
  const deltasUs = profile.timeDeltas ?? [];
  // A delta is the time up to its sample, so it belongs to the sample before.
  const totalUs = samples.reduce(
    (sum, id, i) => sum + (ours.has(id) ? Math.max(0, deltasUs[i + 1] ?? 0) : 0),
    0,
  );
  return totalUs / 1_000;
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
  if (script !== null) await isolated(`${EXTENSION}\n${script};0\n//# sourceURL=${SCRIPT_NAME}`);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_US });
  await session.send('Profiler.start');
  await page.evaluate('grow()');
  await page.waitForTimeout(AFTER_SCROLL_MS);
  const { profile } = await session.send('Profiler.stop');
  const afterMs = await taskMs(session);
  const { longestMs, mutationsByOthers } = await page.evaluate<
    Pick<Run, 'longestMs' | 'mutationsByOthers'>
  >('({ longestMs, mutationsByOthers })');
  const people = script === null ? 0 : Number(await isolated('sentPeople'));
  await page.close();
  return {
    taskMs: afterMs - beforeMs,
    scriptMs: scriptMsOf(profile),
    longestMs,
    mutationsByOthers,
    people,
  };
}

/** The built page script on a connections page that grows while it is scrolled, against the same page without it. */
export async function run(): Promise<BenchRow[]> {
  if (!existsSync(PAGE_READER)) throw new Error(`${PAGE_READER} is missing: run npm run build.`);
  const script = readFileSync(PAGE_READER, 'utf8');
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
  return toRows(withScript, without);
}

function toRows(withScript: readonly Run[], without: readonly Run[]): BenchRow[] {
  const baselineMs = median(without.map((run) => run.taskMs));
  const addedMs = median(withScript.map((run, i) => run.taskMs - (without[i]?.taskMs ?? 0)));
  const wallMs = SCROLL_MS + AFTER_SCROLL_MS;
  const page = `page growing to ${CARDS.toLocaleString('en')} cards, CPU ${CPU_SLOWDOWN} × slower`;
  const row = (
    what: string,
    measured: number,
    limit: number,
    unit: string,
    baselineValue: number | null = null,
  ): BenchRow => ({
    what: `${page}: ${what}`,
    baseline: 'same page without the script',
    measured,
    baselineValue,
    ratio: baselineValue === null ? null : measured / baselineValue,
    target: `≤ ${limit} ${unit}`,
    ok: measured <= limit,
    unit,
  });
  const longest = Math.max(...withScript.map((run) => run.longestMs));
  const longestWithout = Math.max(...without.map((run) => run.longestMs));
  const unread = CARDS - Math.min(...withScript.map((run) => run.people));
  return [
    row('added task time, share of wall time', (100 * addedMs) / wallMs, 2, '%'),
    row('added task time per 1,000 cards', (1_000 * addedMs) / CARDS, 30, 'ms'),
    row('all task time', baselineMs + addedMs, baselineMs + 0.02 * wallMs, 'ms', baselineMs),
    row('longest task', longest, Math.max(50, longestWithout), 'ms', longestWithout || null),
    row('changes of the page', Math.max(...withScript.map((r) => r.mutationsByOthers)), 0, 'count'),
    row('cards not read', unread, 0, 'count'),
  ];
}

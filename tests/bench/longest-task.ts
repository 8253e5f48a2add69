import type { BrowserContext, CDPSession } from '@playwright/test';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Time of its thread, µs: what it cost, without the waits of a busy machine. */
  tdur?: number;
  args: { name?: string };
}

/** The longest task that `act` causes on the main thread of any page, ms of that thread. */
export async function longestTaskOf(
  context: BrowserContext,
  act: () => Promise<void>,
): Promise<number> {
  const session = await browserSession(context);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  const isOver = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => resolve());
  });
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel'] } });
  await act();
  await session.send('Tracing.end');
  await isOver;
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(
    ({ name, pid, tid, tdur }) =>
      tdur !== undefined && name.endsWith('RunTask') && mains.has(`${pid} ${tid}`),
  );
  if (tasks.length === 0) throw new Error('Chromium traces no tasks of pages any more');
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1_000;
}

/** The session of the whole browser. */
export async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium has no browser session');
  return session;
}

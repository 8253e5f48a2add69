import type { Page } from '@playwright/test';

/** How much stands in the database: design §8's load. */
export const LARGE = { people: 30_000, days: 3650, posts: 5000 };

/** Rows made in the page, so that 40,000 of them need not travel there. Self-contained: it runs in the browser. */
async function fill({ people, days, posts }: typeof LARGE): Promise<void> {
  const DAY_MS = 86_400_000;
  const nowMs = Date.now();
  const accountId = 'large-network';
  // Whoever opens a database that is not there yet makes an empty one, which has none of the tables.
  while (!(await indexedDB.databases()).some(({ name }) => name === 'evenkeel')) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const open = indexedDB.open('evenkeel');
    open.onsuccess = () => {
      resolve(open.result);
    };
    open.onerror = () => {
      reject(new Error(open.error?.message));
    };
  });
  const dayOf = (ageDays: number): string =>
    new Date(nowMs - ageDays * DAY_MS).toISOString().slice(0, 10);
  const transaction = db.transaction(['accounts', 'observations', 'people', 'posts'], 'readwrite');
  transaction.objectStore('accounts').put({
    id: accountId,
    label: '',
    aliases: ['slug:large-network'],
    createdAtMs: nowMs,
    origin: 'page',
    lastProvedAtMs: nowMs,
  });
  for (let ageDays = 0; ageDays < days; ageDays += 1)
    for (const [metric, today] of [
      ['followers', 41_000],
      ['connections', people],
    ] as const) {
      const value = today - ageDays * 5;
      const capturedAtMs = nowMs - ageDays * DAY_MS;
      transaction.objectStore('observations').put({
        key: [accountId, metric, 'state', dayOf(ageDays), 'listPage', `${value}-${value}`].join(
          '|',
        ),
        accountId,
        metric,
        value,
        low: value,
        high: value,
        bound: 'exact',
        windowDays: null,
        source: 'listPage',
        confidence: 'high',
        evidence: {
          text: `${value} ${metric}`,
          lang: 'en',
          readerId: 'connections',
          readerVersion: 1,
          selector: 0,
          layout: 'a1b2c3',
        },
        day: dayOf(ageDays),
        utcOffsetMinutes: 0,
        capturedAtMs,
        lastSeenAtMs: capturedAtMs,
        sightings: 2,
        standing: 'accepted',
        importId: null,
        visits: [],
        waitingFor: null,
      });
    }
  for (let i = 0; i < people; i += 1)
    transaction.objectStore('people').put({
      id: `${accountId}|person-${i}`,
      accountId,
      aliases: [`slug:person-${i}`],
      name: `Person ${i}`,
      headline: `Title ${i % 400} at Company ${i % 3000}`,
      company: '',
      title: '',
      relations: ['connection'],
      state: 'present',
      connectedOn: dayOf(i % days),
      hasEmail: false,
      firstSeenAtMs: nowMs,
      lastSeenAtMs: nowMs,
      classifierVersion: 0,
      importIds: [],
      seenOnPage: true,
    });
  for (let i = 0; i < posts; i += 1)
    transaction.objectStore('posts').put({
      id: `${accountId}|urn:li:activity:${7_000_000_000_000_000_000n + BigInt(i)}`,
      accountId,
      urn: `urn:li:activity:${7_000_000_000_000_000_000n + BigInt(i)}`,
      postedAtMs: nowMs - (i % days) * DAY_MS,
      reactions: i % 90,
      comments: i % 12,
      reposts: i % 4,
      impressions: 1000 + (i % 5000),
      day: dayOf(0),
      capturedAtMs: nowMs,
      source: 'page',
      importId: null,
    });
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = () => {
      reject(new Error(transaction.error?.message));
    };
  });
  db.close();
  const { chrome } = globalThis as unknown as {
    chrome: {
      runtime: { sendMessage(message: unknown): Promise<unknown> };
    };
  };
  await chrome.runtime.sendMessage({ type: 'switchAccount', accountId });
}

/** Fills the extension's database through one of its own pages and lets the background compute the view. */
export async function seedLargeNetwork(page: Page, load = LARGE): Promise<void> {
  // The script runner's compiler names inner functions through a helper that the page does not have.
  await page.evaluate(
    `(() => { const __name = (named) => named; return (${fill.toString()})(${JSON.stringify(load)}); })()`,
  );
}

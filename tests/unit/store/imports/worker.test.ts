import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { openDatabase, type EvenkeelDatabase } from '../../../../lib/store/database';
import type {
  ChosenAccount,
  FromImportWorker,
  ToImportWorker,
} from '../../../../lib/store/imports/import-messages';
import { runImport, type ImportCalls } from '../../../../lib/store/imports/run-import';
import type { BecomeReader } from '../../../../lib/store/imports/read-apart';
import { runInWorker, type WorkerSeam } from '../../../../lib/store/imports/run-in-worker';
import { readStorable } from '../../../../lib/store/imports/storable-result';
import { connectionsCsv, importFiles, type Line } from './made-exports';

const list = (from: number, count: number): Line[] =>
  Array.from({ length: count }, (_, i) => ({
    name: `Person Number${from + i}`,
    slug: `person-${from + i}`,
    on: '2024-03-05',
  }));

/** Locks as a browser has them, over one page. */
function oneLock(): NonNullable<WorkerSeam['locks']> {
  let isHeld = false;
  const request = async (_: string, __: object, act: (lock: object | null) => Promise<unknown>) => {
    if (isHeld) return act(null);
    isHeld = true;
    try {
      return await act({});
    } finally {
      isHeld = false;
    }
  };
  return { request: request as LockManager['request'] };
}

/** The worker's part in this thread, with messages that are copied as between two. */
function workerHere(locks = oneLock()) {
  const listeners: ((event: MessageEvent<FromImportWorker>) => void)[] = [];
  const cancelled = new AbortController();
  let sayGoOn = (): void => undefined;
  const goOn = new Promise<void>((resolve) => {
    sayGoOn = resolve;
  });
  let nowMs = 0;
  const tell = (message: FromImportWorker): void => {
    for (const listener of listeners)
      listener({ data: structuredClone(message) } as MessageEvent<FromImportWorker>);
  };
  return {
    postMessage(message: ToImportWorker | BecomeReader) {
      if (message.type === 'becomeReader') message.port.close();
      else if (message.type === 'cancel') cancelled.abort();
      else if (message.type === 'goOn') sayGoOn();
      else {
        const clock = (): number => (nowMs += 200);
        const seam = { tell, read: readStorable, goOn, signal: cancelled.signal, clock, locks };
        void runInWorker(message, seam).then(tell);
      }
    },
    terminate: () => undefined,
    addEventListener(type: string, listener: (event: MessageEvent<FromImportWorker>) => void) {
      if (type === 'message') listeners.push(listener);
    },
  } as unknown as Worker;
}

const sent: unknown[] = [];
const browser = {
  runtime: { sendMessage: (message: unknown) => Promise.resolve(void sent.push(message)) },
} as unknown as Parameters<typeof runImport>[0];

const calls = (csv: string, more: Partial<ImportCalls> = {}): ImportCalls => ({
  files: [{ path: 'Connections.csv', blob: new Blob([csv]) }],
  messages: false,
  account: null,
  onProgress: () => undefined,
  onDiffers: () => Promise.resolve(false),
  ...more,
});

async function withDatabase<T>(look: (db: EvenkeelDatabase) => Promise<T>): Promise<T> {
  const opened = await openDatabase();
  if (!opened.ok) throw new Error(opened.error);
  const value = await look(opened.value);
  opened.value.close();
  return value;
}

const peopleCount = () => withDatabase((db) => db.people.count());

afterEach(async () => {
  sent.length = 0;
  await withDatabase((db) => db.delete());
});

describe('an import run from a page', () => {
  it('tells how far it is, ends with the report and refreshes the view', async () => {
    const shares: number[] = [];
    const run = runImport(
      browser,
      calls(connectionsCsv(list(0, 5_000)), { onProgress: ({ share }) => shares.push(share) }),
      () => workerHere(),
    );
    expect(await run.outcome).toMatchObject({
      type: 'done',
      written: { runId: run.runId, files: [{ kind: 'connections', rows: 5_000 }] },
    });
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(sent).toEqual([{ type: 'refreshView' }]);
    expect(await peopleCount()).toBe(5_000);
  });

  it('leaves nothing when it is cancelled, before or while storing', async () => {
    for (const step of ['reading', 'storing']) {
      const run = runImport(
        browser,
        calls(connectionsCsv(list(0, 5_000)), {
          onProgress: (progress) => {
            if (progress.step === step) run.cancel();
          },
        }),
        () => workerHere(),
      );
      expect(await run.outcome).toEqual({ type: 'cancelled' });
      expect(await peopleCount()).toBe(0);
      expect(await withDatabase((db) => db.accounts.count())).toBe(0);
    }
  });

  it('asks whose the files are when there are two accounts', async () => {
    await withDatabase(async (db) => {
      await importFiles(db, { 'Connections.csv': connectionsCsv(list(0, 3)) }, 'a');
      await importFiles(db, { 'Connections.csv': connectionsCsv(list(5, 3)) }, 'b');
    });
    const into = (account: ChosenAccount) =>
      runImport(browser, calls(connectionsCsv(list(0, 3)), { account }), () => workerHere())
        .outcome;
    expect(await into(null)).toMatchObject({ reason: { key: 'imports.failed.chooseAccount' } });
    expect(await into({ accountId: 'gone' })).toMatchObject({
      reason: { key: 'imports.failed.unknownAccount' },
    });
    expect(await into({ accountId: 'b' })).toMatchObject({ written: { accountId: 'b' } });
    expect(await into('new')).toMatchObject({ type: 'done' });
    expect(await withDatabase((db) => db.accounts.count())).toBe(3);
  });

  it('stores files of another network only when the person says so', async () => {
    await withDatabase((db) =>
      importFiles(db, { 'Connections.csv': connectionsCsv(list(0, 20)) }, 'a'),
    );
    const other = connectionsCsv(list(100, 20));
    for (const isOwn of [false, true]) {
      let sharedShare = NaN;
      const onDiffers: ImportCalls['onDiffers'] = (comparison) => {
        ({ sharedShare } = comparison);
        return Promise.resolve(isOwn);
      };
      const { type } = await runImport(browser, calls(other, { onDiffers }), () => workerHere())
        .outcome;
      expect(type).toBe(isOwn ? 'done' : 'cancelled');
      expect(sharedShare).toBe(0);
      expect(await peopleCount()).toBe(isOwn ? 40 : 20);
    }
  });

  it('does not start beside another', async () => {
    const locks = oneLock();
    const csv = connectionsCsv(list(0, 2_000));
    const [first, second] = [1, 2].map(() =>
      runImport(browser, calls(csv), () => workerHere(locks)),
    );
    expect(await second?.outcome).toMatchObject({ reason: { key: 'imports.failed.busy' } });
    expect(await first?.outcome).toMatchObject({ type: 'done' });
    expect(await peopleCount()).toBe(2_000);
  });
});

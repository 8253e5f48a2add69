import type { Browser } from 'webextension-polyfill';
import { newId } from '../random';
import { startStoreWorker, type WorkerLike } from '../start-store-worker';
import type { BecomeReader } from './read-apart';
import type { AccountComparison } from './compare-with-account';
import type {
  ChosenAccount,
  FromImportWorker,
  ImportSteps,
  StartImport,
  ToImportWorker,
} from './import-messages';
import { deviceOffsetMinutes } from '../../model/device-offset';

/** How an import ended. */
export type ImportOutcome = Extract<FromImportWorker, { type: 'done' | 'cancelled' | 'failed' }>;

export interface ImportRun {
  runId: string;
  outcome: Promise<ImportOutcome>;
  /** Stops it; what it had stored is taken back. The outcome says when that is done. */
  cancel(): void;
}

export interface ImportCalls {
  files: readonly { path: string; blob: Blob }[];
  /** Whether to read who wrote to whom and when. */
  messages: boolean;
  /** With two accounts or more this must say which, or the outcome is `imports.failed.chooseAccount`. */
  account: ChosenAccount;
  onProgress(progress: ImportSteps): void;
  /** Fewer than half of the connections are shared with the account. Nothing is stored unless this resolves to true. */
  onDiffers(comparison: AccountComparison): Promise<boolean>;
}

/**
 * Starts an import from an extension page. When it ends the background computes the popup's view anew and tells every
 * page. Leaving the page stops it between two files.
 */
export function runImport(
  browser: Pick<Browser, 'runtime'>,
  calls: ImportCalls,
  start: () => WorkerLike = startStoreWorker,
): ImportRun {
  const runId = newId();
  const worker = start();
  const reader = start();
  const { port1, port2 } = new MessageChannel();
  const becomeReader: BecomeReader = { type: 'becomeReader', port: port2 };
  reader.postMessage(becomeReader, [port2]);
  const send = (message: ToImportWorker, ports: Transferable[] = []): void =>
    worker.postMessage(message, ports);
  const outcome = new Promise<ImportOutcome>((resolve) => {
    worker.addEventListener('message', (event) => {
      const { data } = event as MessageEvent<FromImportWorker>;
      if (data.type === 'progress') calls.onProgress(data.progress);
      else if (data.type === 'hasRead') reader.terminate();
      else if (data.type === 'differs') {
        void calls.onDiffers(data.comparison).then((isOwn) => {
          send({ type: isOwn ? 'goOn' : 'cancel' });
        });
      } else resolve(data);
    });
    for (const one of [worker, reader]) {
      one.addEventListener('error', () => {
        resolve({ type: 'failed', reason: { key: 'imports.failed.stopped', params: {} } });
      });
    }
  }).then((ended) => {
    worker.terminate();
    reader.terminate();
    // What was imported is stored: nobody waits for a background that may be asleep or ending.
    void browser.runtime.sendMessage({ type: 'refreshView' }).catch(() => undefined);
    return ended;
  });
  const message: StartImport = {
    type: 'start',
    files: [...calls.files],
    messages: calls.messages,
    account: calls.account,
    runId,
    nowMs: Date.now(),
    utcOffsetMinutes: deviceOffsetMinutes(Date.now()),
    reader: port1,
  };
  send(message, [port1]);
  return { runId, outcome, cancel: () => send({ type: 'cancel' }) };
}

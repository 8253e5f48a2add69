import type { InputFile } from '../../imports/read-files';
import type { ImportProgress } from '../../model/import-result';
import type { WorkerLike } from '../start-store-worker';
import type { readStorable, StorableResult } from './storable-result';

/** Asks a worker to read and do nothing else. */
export interface ToReader {
  type: 'read';
  files: InputFile[];
  messages: boolean;
}

export type FromReader =
  { type: 'reading'; progress: ImportProgress } | { type: 'read'; result: StorableResult };

/**
 * Reads files in a worker of its own, which ends with the last file. Engines keep what cutting up megabytes of text has
 * wasted until they need it again; it goes with the worker, before storing begins.
 * @throws the signal's reason when it is aborted, and the worker's error
 */
export const readApart =
  (start: () => WorkerLike): typeof readStorable =>
  async (files, { messages, onProgress, signal }) => {
    signal?.throwIfAborted();
    const worker = start();
    try {
      return await new Promise<StorableResult>((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
        worker.addEventListener('error', (event) => {
          reject(new Error((event as ErrorEvent).message));
        });
        worker.addEventListener('message', (event) => {
          const { data } = event as MessageEvent<FromReader>;
          if (data.type === 'read') resolve(data.result);
          else onProgress?.(data.progress);
        });
        const message: ToReader = { type: 'read', files: [...files], messages };
        worker.postMessage(message);
      });
    } finally {
      worker.terminate();
    }
  };

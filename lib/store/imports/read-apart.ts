import type { InputFile } from '../../imports/read-files';
import type { ImportProgress } from '../../model/import-result';
import type { WorkerLike } from '../start-store-worker';
import type { readStorable, StorableResult } from './storable-result';

/** Makes a worker a reader: it answers at the port and does nothing else. */
export interface BecomeReader {
  type: 'becomeReader';
  port: MessagePort;
}

/** What a reader is asked at its port. */
export interface ToReader {
  files: InputFile[];
  messages: boolean;
}

export type FromReader =
  { type: 'reading'; progress: ImportProgress } | { type: 'read'; result: StorableResult };

/**
 * A reader that the page started, as the worker that imports sees it. Firefox leaves a worker that another worker starts
 * without its first message in one import of fifty (153, November 2026); one that a page starts always gets it.
 * @param end - the page ends the worker behind the port
 */
export const readerAt = (port: MessagePort, end: () => void): WorkerLike => ({
  postMessage: (message: ToReader) => port.postMessage(message),
  // What breaks in it the page hears.
  addEventListener: ((type: string, listener: (event: MessageEvent) => void): void => {
    if (type === 'message') port.onmessage = listener;
  }) as WorkerLike['addEventListener'],
  terminate() {
    port.close();
    end();
  },
});

/** The reader's own part. */
export function readAt(port: MessagePort, read: typeof readStorable): void {
  const tell = (message: FromReader): void => port.postMessage(message);
  port.onmessage = ({ data: { files, messages } }: MessageEvent<ToReader>) => {
    const onProgress = (progress: ImportProgress): void => tell({ type: 'reading', progress });
    void read(files, { messages, onProgress }).then((result) => tell({ type: 'read', result }));
  };
}

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
        const message: ToReader = { files: [...files], messages };
        worker.postMessage(message);
      });
    } finally {
      worker.terminate();
    }
  };

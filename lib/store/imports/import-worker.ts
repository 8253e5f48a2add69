import type { FromImportWorker, ToImportWorker } from './import-messages';
import { runInWorker } from './run-in-worker';

// Entry of the worker that reads and stores files: one import, then its end. Killed at any moment it leaves whole files.

const scope = self as unknown as {
  postMessage(message: FromImportWorker): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToImportWorker>) => void): void;
};

const cancelled = new AbortController();
let isStarted = false;
let sayGoOn: () => void;
const goOn = new Promise<void>((resolve) => {
  sayGoOn = resolve;
});

scope.addEventListener('message', ({ data }) => {
  if (data.type === 'cancel') cancelled.abort();
  else if (data.type === 'goOn') sayGoOn();
  else if (!isStarted) {
    isStarted = true;
    const seam = {
      tell: (message: FromImportWorker) => scope.postMessage(message),
      goOn,
      signal: cancelled.signal,
      clock: () => performance.now(),
      locks: navigator.locks,
    };
    void runInWorker(data, seam).then(seam.tell);
  }
});

// An error nobody expected reaches the page as the worker's `error` event, which tells the person.
addEventListener('unhandledrejection', ({ reason }) => {
  setTimeout(() => {
    throw reason;
  });
});

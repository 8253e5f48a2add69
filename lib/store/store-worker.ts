import { classifyInWorker } from './classification/classify-in-worker';
import type { FromClassifier, ToClassifier } from './classification/classify-messages';
import type { FromImportWorker, ToImportWorker } from './imports/import-messages';
import { readApart, readAt, readerAt, type BecomeReader } from './imports/read-apart';
import { runInWorker } from './imports/run-in-worker';
import { readStorable } from './imports/storable-result';

// Entry of the worker that writes what files say and sorts people into categories: both need the word lists, which are in
// no page and no background, and would be twice in the package if each had a worker of its own. One question, one reading or one
// import, then its end. Killed at any moment it leaves whole files.

const scope = self as unknown as {
  postMessage(message: FromImportWorker | FromClassifier): void;
  addEventListener(
    type: 'message',
    listener: (event: MessageEvent<ToImportWorker | ToClassifier | BecomeReader>) => void,
  ): void;
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
  else if (data.type === 'sort' || data.type === 'own') {
    void classifyInWorker(data, navigator.locks)
      // A full disk or a closed database: the people wait, and the next page that opens tries again.
      .catch((): FromClassifier => ({ type: 'failed' }))
      .then((ended) => scope.postMessage(ended));
  } else if (data.type === 'becomeReader') readAt(data.port, readStorable);
  else if (!isStarted) {
    isStarted = true;
    const tell = (message: FromImportWorker): void => scope.postMessage(message);
    const seam = {
      tell,
      read: readApart(() => readerAt(data.reader, () => tell({ type: 'hasRead' }))),
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

import { classifyInWorker } from './classify-in-worker';
import type { FromClassifier, ToClassifier } from './classify-messages';

// Entry of the worker that sorts people into categories, so that the word lists are in no page and no background.

const scope = self as unknown as {
  postMessage(message: FromClassifier): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToClassifier>) => void): void;
};

scope.addEventListener('message', ({ data }) => {
  void classifyInWorker(data, navigator.locks)
    // A full disk or a closed database: the people wait, and the next page that opens tries again.
    .catch((): FromClassifier => ({ type: 'failed' }))
    .then((ended) => scope.postMessage(ended));
});

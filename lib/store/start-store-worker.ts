/** What a page needs of a worker; a test puts its own in the place. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** Starts the worker that imports and sorts. Extension pages can, the background cannot. */
export const startStoreWorker = (): WorkerLike =>
  new Worker(new URL('./store-worker.ts', import.meta.url), { type: 'module' });

import type {
  AnswerOf,
  FromNetworkWorker,
  QuestionName,
  QuestionOf,
  ToNetworkWorker,
} from './network-answers';

type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

const startWorker = (): WorkerLike =>
  new Worker(new URL('./network-worker.ts', import.meta.url), { type: 'module' });

/** @throws an error whose name says why there is no answer */
export type AskNetwork = <K extends QuestionName>(
  name: K,
  question: QuestionOf<K>,
) => Promise<AnswerOf<K>>;

interface Waiting {
  resolve(answer: never): void;
  reject(error: Error): void;
}

/**
 * A function that asks the worker of this page, which is started with the first question and keeps what it read. One that
 * died is replaced at the next question.
 */
export function networkAsker(start: () => WorkerLike = startWorker): AskNetwork {
  let worker: WorkerLike | null = null;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  const end = (): void => {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(named('WorkerError'));
    waiting.clear();
  };
  const running = (): WorkerLike => {
    if (worker) return worker;
    worker = start();
    worker.addEventListener('error', end);
    worker.addEventListener('message', (event) => {
      const { data } = event as MessageEvent<FromNetworkWorker>;
      const asker = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.ok) asker?.resolve(data.answer as never);
      else asker?.reject(named(data.error));
    });
    return worker;
  };

  return (name, question) =>
    new Promise((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      const message: ToNetworkWorker = { id: lastId, name, question };
      running().postMessage(message);
    });
}

const named = (name: string): Error => Object.assign(new Error(name), { name });

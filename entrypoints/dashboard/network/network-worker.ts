import { openDatabase } from '../../../lib/store/database';
import { HeldNetwork } from './held-network';
import {
  HELD_ANSWERS,
  NETWORK_ANSWERS,
  type FromNetworkWorker,
  type ToNetworkWorker,
} from './network-answers';
import type { Desk } from './network-desk';

// Entry of the worker that reads the network and scores it, so that the page is never held up by 30,000 people.

const scope = self as unknown as {
  postMessage(message: FromNetworkWorker): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToNetworkWorker>) => void): void;
};

const held = new HeldNetwork();
/** One question after the other: two that read the same would read it twice. */
let turn: Promise<unknown> = Promise.resolve();

scope.addEventListener('message', ({ data }) => {
  turn = turn.then(() => answer(data)).then((reply) => scope.postMessage(reply));
});

async function answer({ id, name, question }: ToNetworkWorker): Promise<FromNetworkWorker> {
  const give = NETWORK_ANSWERS[name] as (desk: Partial<Desk>, question: unknown) => unknown;
  try {
    if (name in HELD_ANSWERS) return { id, ok: true, answer: give({ held }, question) };
    const opened = await openDatabase();
    if (!opened.ok) return { id, ok: false, error: opened.error };
    try {
      return { id, ok: true, answer: await give({ db: opened.value, held }, question) };
    } finally {
      opened.value.close();
    }
  } catch (error) {
    return { id, ok: false, error: error instanceof Error ? error.name : 'unknown' };
  }
}

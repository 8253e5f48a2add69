import { describe, expect, it } from 'vitest';
import { networkAsker } from '../../../entrypoints/dashboard/network/ask-network';
import type {
  FromNetworkWorker,
  ToNetworkWorker,
} from '../../../entrypoints/dashboard/network/network-answers';

/** A worker that does nothing but keep what it was asked. */
class SilentWorker {
  readonly asked: ToNetworkWorker[] = [];
  isTerminated = false;
  private readonly listeners: Record<string, (event: never) => void> = {};

  postMessage(message: ToNetworkWorker): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.isTerminated = true;
  }
  addEventListener(type: string, listener: (event: never) => void): void {
    this.listeners[type] = listener;
  }
  reply(data: FromNetworkWorker): void {
    this.listeners.message?.({ data } as never);
  }
  die(): void {
    this.listeners.error?.({} as never);
  }
}

function asking() {
  const workers: SilentWorker[] = [];
  const ask = networkAsker(() => {
    const worker = new SilentWorker();
    workers.push(worker);
    return worker as never;
  });
  const peopleOf = (accountId: string) =>
    ask('people', { accountId, goalName: 'general', nowMs: 0 });
  return { workers, peopleOf };
}

describe('asking the worker of the network', () => {
  it('starts one with the first question, and gives every asker their own answer', async () => {
    const { workers, peopleOf } = asking();
    expect(workers).toHaveLength(0);
    const [first, second] = [peopleOf('a'), peopleOf('b')];
    expect(workers).toHaveLength(1);
    const [one, two] = workers[0]?.asked ?? [];
    workers[0]?.reply({ id: two?.id ?? 0, ok: true, answer: 'for b' });
    workers[0]?.reply({ id: one?.id ?? 0, ok: true, answer: 'for a' });
    expect(await second).toBe('for b');
    expect(await first).toBe('for a');
  });

  it('throws what kept it from answering', async () => {
    const { workers, peopleOf } = asking();
    const answer = peopleOf('a');
    workers[0]?.reply({ id: 1, ok: false, error: 'QuotaExceededError' });
    await expect(answer).rejects.toMatchObject({ name: 'QuotaExceededError' });
  });

  it('tells everybody who waits when it dies, and starts another for the next', async () => {
    const { workers, peopleOf } = asking();
    const answers = [peopleOf('a'), peopleOf('b')].map((answer) =>
      answer.catch((error: Error) => error.name),
    );
    workers[0]?.die();
    expect(await Promise.all(answers)).toEqual(['WorkerError', 'WorkerError']);
    expect(workers[0]?.isTerminated).toBe(true);
    void peopleOf('c');
    expect(workers[1]?.asked).toHaveLength(1);
  });
});

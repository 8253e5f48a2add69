import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startDelivery } from '../../../lib/messaging/delivery';
import type { Reply } from '../../../lib/messaging/messages';

type Answer = Reply<unknown> | undefined | Error;

const OK: Reply<unknown> = { ok: true, value: undefined };
const HOUR_MS = 3_600_000;

let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

/** A background that gives the listed answers one after the other, and the last one from then on. */
function background(...answers: Answer[]) {
  const sent: string[] = [];
  const silences: string[] = [];
  let orphaned = false;
  const delivery = startDelivery<{ id: string }>({
    signal: end.signal,
    isOrphaned: () => orphaned,
    onSilence: (why) => silences.push(why),
    async send({ id }) {
      sent.push(id);
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  const orphan = (): void => {
    orphaned = true;
  };
  return { delivery, sent, silences, orphan };
}

describe('startDelivery', () => {
  it('sends an acknowledged message once', async () => {
    const { delivery, sent } = background(OK);
    delivery.deliver({ id: 'a' }, 'a');
    await vi.advanceTimersByTimeAsync(HOUR_MS);
    expect(sent).toEqual(['a']);
  });

  it.each<[string, Answer]>([
    ['an undefined reply of a killed worker', undefined],
    ['a closed channel', new Error('A listener indicated … channel closed')],
    ['nobody there', new Error('Receiving end does not exist')],
    ['a failure of the database', { ok: false, reason: 'failed: QuotaExceededError' }],
  ])('sends again after %s, with the same id', async (_what, first) => {
    const { delivery, sent } = background(first, first, OK);
    delivery.deliver({ id: 'a' }, 'a');
    await vi.advanceTimersByTimeAsync(HOUR_MS);
    expect(sent).toEqual(['a', 'a', 'a']);
  });

  it('sends again when no reply ever comes', async () => {
    let calls = 0;
    const delivery = startDelivery<{ id: string }>({
      signal: end.signal,
      isOrphaned: () => false,
      onSilence: () => undefined,
      send: () => {
        calls += 1;
        return calls === 1 ? new Promise(() => undefined) : Promise.resolve(OK);
      },
    });
    delivery.deliver({ id: 'a' }, 'a');
    await vi.advanceTimersByTimeAsync(HOUR_MS);
    expect(calls).toBe(2);
  });

  it('waits longer after every failure and gives up in the end', async () => {
    const { delivery, sent } = background(undefined);
    delivery.deliver({ id: 'a' }, 'a');
    await vi.advanceTimersByTimeAsync(499);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(999);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(HOUR_MS);
    expect(sent).toHaveLength(12);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('keeps the order', async () => {
    const { delivery, sent } = background(undefined, OK);
    for (const id of ['a', 'b', 'c']) delivery.deliver({ id }, id);
    await vi.advanceTimersByTimeAsync(HOUR_MS);
    expect(sent).toEqual(['a', 'a', 'b', 'c']);
  });

  it('drops what the background calls invalid and goes on', async () => {
    const { delivery, sent } = background({ ok: false, reason: 'invalid' }, OK);
    delivery.deliver({ id: 'a' }, 'a');
    delivery.deliver({ id: 'b' }, 'b');
    await vi.advanceTimersByTimeAsync(HOUR_MS);
    expect(sent).toEqual(['a', 'b']);
  });

  it('is silent for good when consent has ended', async () => {
    const { delivery, sent, silences } = background({ ok: false, reason: 'no-consent' });
    delivery.deliver({ id: 'a' }, 'a');
    delivery.deliver({ id: 'b' }, 'b');
    await vi.advanceTimersByTimeAsync(HOUR_MS);
    expect(sent).toEqual(['a']);
    expect(silences).toEqual(['no-consent']);
  });

  it('is silent for good in an orphan, before and after a try', async () => {
    const before = background(OK);
    before.orphan();
    before.delivery.deliver({ id: 'a' }, 'a');
    await vi.advanceTimersByTimeAsync(HOUR_MS);
    expect(before.sent).toEqual([]);
    expect(before.silences).toEqual(['orphaned']);

    const after = background(new Error('Extension context invalidated.'));
    after.delivery.deliver({ id: 'a' }, 'a');
    after.orphan();
    await vi.advanceTimersByTimeAsync(HOUR_MS);
    expect(after.sent).toEqual(['a']);
    expect(after.silences).toEqual(['orphaned']);
  });

  it('replaces a waiting message of the same content', async () => {
    const { delivery, sent } = background(undefined, OK);
    delivery.deliver({ id: 'a' }, 'other');
    delivery.deliver({ id: 'b' }, 'same');
    delivery.deliver({ id: 'c' }, 'same');
    await vi.advanceTimersByTimeAsync(HOUR_MS);
    expect(sent).toEqual(['a', 'a', 'c']);
  });

  it('keeps at most 50 waiting, the newest', async () => {
    const { delivery, sent } = background(undefined, OK);
    for (let i = 0; i < 200; i += 1) delivery.deliver({ id: String(i) }, String(i));
    await vi.advanceTimersByTimeAsync(HOUR_MS);
    expect(new Set(sent).size).toBeLessThanOrEqual(51);
    expect(sent.at(-1)).toBe('199');
  });

  it('lets whoever has much to send wait for room, and drops nothing', async () => {
    const { delivery, sent } = background(undefined, undefined, OK);
    const send = async (): Promise<void> => {
      for (let i = 0; i < 200; i += 1) {
        await delivery.whenRoom();
        delivery.deliver({ id: `m${i}` }, `m${i}`);
      }
    };
    void send();
    await vi.advanceTimersByTimeAsync(HOUR_MS);
    expect(new Set(sent).size).toBe(200);
  });

  it('leaves nobody waiting for room when it ends', async () => {
    const { delivery } = background(undefined);
    for (let i = 0; i < 40; i += 1) delivery.deliver({ id: `m${i}` }, `m${i}`);
    const room = delivery.whenRoom();
    end.abort();
    await expect(room).resolves.toBeUndefined();
  });

  it('tries everything at once when the page goes away', async () => {
    const { delivery, sent } = background(undefined);
    for (const id of ['a', 'b', 'c']) delivery.deliver({ id }, id);
    delivery.flush();
    expect(sent).toEqual(['a', 'b', 'c']);
  });

  it('leaves no timer when it is ended', async () => {
    const { delivery, sent } = background(undefined);
    delivery.deliver({ id: 'a' }, 'a');
    await vi.advanceTimersByTimeAsync(600);
    end.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(0);
    delivery.deliver({ id: 'b' }, 'b');
    await vi.advanceTimersByTimeAsync(HOUR_MS);
    expect(new Set(sent)).toEqual(new Set(['a']));
  });
});

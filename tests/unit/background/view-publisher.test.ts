import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createViewPublisher } from '../../../lib/background/view-publisher';
import type { PopupView } from '../../../lib/model/popup-view';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function publisher() {
  const publish = vi.fn(() => Promise.resolve({ generation: 1 } as PopupView));
  const show = vi.fn(() => Promise.resolve());
  return { publish, show, view: createViewPublisher(publish, show) };
}

describe('the view after messages', () => {
  it('is computed once for counts that come together', async () => {
    const { publish, show, view } = publisher();
    view.soon('counts');
    view.soon('counts');
    await vi.advanceTimersByTimeAsync(1_000);
    expect([publish.mock.calls.length, show.mock.calls.length]).toEqual([1, 1]);
  });

  it('is computed every few seconds while a list is scrolled', async () => {
    const { publish, view } = publisher();
    for (let i = 0; i < 40; i += 1) {
      view.soon('rows');
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(publish.mock.calls.length).toBeGreaterThanOrEqual(3);
    expect(publish.mock.calls.length).toBeLessThanOrEqual(4);
  });

  it('does not let counts wait for rows', async () => {
    const { publish, view } = publisher();
    view.soon('rows');
    view.soon('counts');
    view.soon('rows');
    await vi.advanceTimersByTimeAsync(600);
    expect(publish).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(publish).toHaveBeenCalledTimes(1);
  });

  it('is computed at once when asked, and not again by what was waiting', async () => {
    const { publish, view } = publisher();
    view.soon('rows');
    await view.now();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(publish).toHaveBeenCalledTimes(1);
  });

  it('is computed one at a time, and once more for all who asked meanwhile', async () => {
    const { publish, view } = publisher();
    const ends: (() => void)[] = [];
    publish.mockImplementation(
      () =>
        new Promise((resolve) => {
          ends.push(() => resolve({ generation: 1 } as PopupView));
        }),
    );
    const asked = [view.now(), view.now(), view.now()];
    await vi.advanceTimersByTimeAsync(0);
    expect(publish).toHaveBeenCalledTimes(1);
    ends[0]?.();
    await asked[0];
    await vi.advanceTimersByTimeAsync(0);
    expect(publish).toHaveBeenCalledTimes(2);
    ends[1]?.();
    await Promise.all(asked);
    const after = view.now();
    expect(publish).toHaveBeenCalledTimes(3);
    ends[2]?.();
    await after;
  });

  it('is computed again after one that failed', async () => {
    const { publish, view } = publisher();
    publish.mockRejectedValueOnce(new Error('closed'));
    const [failed, second] = [view.now(), view.now()];
    await expect(failed).rejects.toThrow('closed');
    await second;
    expect(publish).toHaveBeenCalledTimes(2);
  });
});

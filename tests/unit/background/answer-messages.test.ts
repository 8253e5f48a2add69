import { describe, expect, it, vi } from 'vitest';
import { answerMessages } from '../../../lib/background/answer-messages';
import { freshBackground } from './fresh-background';
import { NOON_MS } from './ingest-support';

describe('deleting everything', () => {
  it('takes the reminder’s notifications and alarm away, before it forgets their names', async () => {
    const { db, settings, area } = await freshBackground();
    await area.set({ reminder: { settledUntilMs: NOON_MS, tellings: [], goalReached: null } });
    const done = { ok: true, value: undefined } as const;
    const memoryThen: unknown[] = [];
    const choose = vi.fn(() => {
      memoryThen.push(area.items['reminder']);
      return Promise.resolve(done);
    });
    const withdraw = () => Promise.resolve(done);
    const { fromExtension } = answerMessages({
      openDatabase: () => Promise.resolve({ ok: true, value: db }),
      settings,
      consent: { withdraw },
      badges: { withdraw },
      reminder: { choose },
      view: { now: () => Promise.resolve() },
      now: () => NOON_MS,
      utcOffsetMinutes: () => 0,
    } as never);
    expect(await fromExtension({ type: 'deleteAll' })).toEqual(done);
    expect(choose).toHaveBeenCalledWith(expect.objectContaining({ isOn: false }));
    expect(memoryThen).toEqual([expect.anything()]);
    expect(area.items).toEqual({});
  });
});

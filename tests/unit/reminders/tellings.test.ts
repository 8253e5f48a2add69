import { describe, expect, it } from 'vitest';
import type { Telling } from '../../../lib/model/reminder';
import {
  placeOfTelling,
  tellingOnShow,
  tellWeeks,
  withTellings,
} from '../../../lib/reminders/tell-weeks';
import { reportDays } from '../../../lib/scores/report';

const HOUR_MS = 3_600_000;
/** Monday of week 48, nine in Berlin. */
const DUE_MS = Date.parse('2026-11-23T08:00:00Z');
const NEWS = { lines: [], next: null };

const told = (nowMs = DUE_MS): Telling =>
  tellWeeks([{ week: '2026-W48', dueAtMs: DUE_MS }], NEWS, nowMs);

describe('a telling leads', () => {
  it('to the report of the seven days it speaks of, also when the week has just begun', () => {
    const days = (nowMs: number, offset: number) => {
      const [page, detail = ''] = placeOfTelling(told(nowMs), offset).split('#report/');
      return [page, reportDays(detail)];
    };
    expect(days(DUE_MS, 60)).toEqual(['dashboard.html', { from: '2026-11-16', to: '2026-11-23' }]);
    expect(days(DUE_MS + 16 * HOUR_MS, 60)[1]).toEqual({ from: '2026-11-17', to: '2026-11-24' });
    expect(days(DUE_MS, -600)[1]).toEqual({ from: '2026-11-15', to: '2026-11-22' });
  });

  it.each([
    ['archive', '#imports'],
    ['backup', '#settings'],
    ['review', '#people/review'],
  ] as const)('of an %s to %s', (kind, hash) => {
    expect(placeOfTelling({ ...told(), kind }, 0)).toBe(`dashboard.html${hash}`);
  });
});

describe('of what waits', () => {
  it('the week is on show first, and what came beside it after that', () => {
    const backup: Telling = { ...told(), id: 'backup-2026-09-24-1', kind: 'backup' };
    const state = { settledUntilMs: DUE_MS, tellings: [], goalReached: null };
    const both = withTellings(withTellings(state, [told()]), [backup]);
    expect(tellingOnShow(both, DUE_MS)?.kind).toBe('balance');
    const isRead = both.tellings.map((telling) =>
      telling.kind === 'balance' ? { ...telling, state: 'done' as const } : telling,
    );
    expect(tellingOnShow({ ...both, tellings: isRead }, DUE_MS)?.kind).toBe('backup');
    expect(tellingOnShow(state, DUE_MS)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import {
  shortNumber,
  showToolbarNumber,
  toolbarNumber,
} from '../../../lib/background/toolbar-number';
import type { PopupView } from '../../../lib/model/popup-view';
import type { Score, ScoreInput, ScoreName } from '../../../lib/model/score';
import '../../../lib/words';

const score = (name: ScoreName, value: number | null, ageDays = 1): Score => ({
  name,
  value,
  low: value,
  high: value,
  confidence: value === null ? 'none' : 'high',
  printed: value !== null,
  halfFromBounds: 0,
  halfFromSampling: 0,
  inputs: [{ metric: 'followers', ageDays } as ScoreInput],
  missing: [],
  reasons: [],
  formula: null,
});

const view = (parts: Partial<PopupView>): PopupView =>
  ({
    account: { id: 'a', label: '', origin: 'page' },
    health: score('health', null),
    balance: score('balance', null),
    ...parts,
  }) as PopupView;

describe('toolbarNumber', () => {
  it('shows health when it is printed', () => {
    const shown = toolbarNumber(
      view({ health: score('health', 71.6), balance: score('balance', 40) }),
    );
    expect(shown.text).toBe('72');
    expect(shown.title).toBe('Evenkeel: network health 72');
  });

  it('else balance', () => {
    const shown = toolbarNumber(view({ balance: score('balance', 0) }));
    expect(shown.text).toBe('0');
    expect(shown.title).toBe('Evenkeel: balance 0');
  });

  it('does not show a number that may not be printed', () => {
    const wide = { ...score('balance', 50), printed: false };
    expect(toolbarNumber(view({ balance: wide })).text).toBe('');
  });

  it('shows nothing before there is an account, and for the invented network', () => {
    const balance = score('balance', 50);
    expect(toolbarNumber(null).text).toBe('');
    expect(toolbarNumber(view({ balance, account: null })).text).toBe('');
    const example = { id: 'e', label: '', origin: 'example' as const };
    expect(toolbarNumber(view({ balance, account: example })).text).toBe('');
  });

  it('marks a number from old inputs and says so', () => {
    const fresh = toolbarNumber(view({ balance: score('balance', 50, 30) }));
    const stale = toolbarNumber(view({ balance: score('balance', 50, 31) }));
    expect(stale.colour).not.toBe(fresh.colour);
    expect(stale.title).toBe('Evenkeel: balance 50, from numbers more than 30 days old');
  });

  const gained = (points: Record<string, number>, todayMs = Date.UTC(2026, 10, 23)) =>
    toolbarNumber(
      view({
        computedAtMs: todayMs,
        trend: Object.entries(points).map(([day, followers]) => ({
          day,
          followers,
          connections: null,
        })),
      }),
      { show: 'followers', isTelling: false },
    );

  it('shows followers gained in a week, when a week lies between two looks', () => {
    const shown = gained({ '2026-11-15': 3000, '2026-11-20': 3050, '2026-11-22': 3061 });
    expect(shown.text).toBe('+61');
    expect(shown.title).toBe('Evenkeel: +61 followers in 7 days, up to Nov 22');
    expect(gained({ '2026-11-20': 3000, '2026-11-22': 3061 }).text).toBe('');
    expect(gained({ '2026-10-20': 3000, '2026-11-22': 3061 }).text).toBe('');
    const old = gained({ '2026-11-01': 3000, '2026-11-08': 2993 });
    expect(old.text).toBe('−7');
    expect(old.colour).not.toBe(shown.colour);
  });

  it.each([
    [0, '0'],
    [999, '+999'],
    [1000, '+1k'],
    [-12_345, '−12k'],
    [999_600, '+1M'],
    [250_000, '250k'],
    [-99_400, '−99k'],
    [-99_500, '−.1M'],
    [-250_000, '−.3M'],
    [-949_999, '−.9M'],
    [-950_000, '−1M'],
    [40_000_000, '+40M'],
  ])('writes %i as %s', (value, text) => {
    expect(shortNumber(value)).toBe(text);
  });

  it('carries what waits to be read, in four characters', () => {
    const telling = { show: 'health' as const, isTelling: true };
    expect(toolbarNumber(view({ health: score('health', 72) }), telling)).toMatchObject({
      text: '72•',
      title: 'Evenkeel: network health 72. Your weekly balance is ready: click to read it.',
    });
    expect(toolbarNumber(view({}), { show: 'nothing', isTelling: true }).text).toBe('•');
    const example = { id: 'e', label: '', origin: 'example' as const };
    for (const before of [null, view({ account: null }), view({ account: example })]) {
      expect(toolbarNumber(before, telling)).toMatchObject({
        text: '•',
        title: 'Evenkeel. Your weekly balance is ready: click to read it.',
      });
    }
    const nothing = { show: 'nothing' as const, isTelling: false };
    expect(toolbarNumber(view({ health: score('health', 72) }), nothing).text).toBe('');
  });

  it('is put on the button', async () => {
    const calls: Record<string, unknown> = {};
    const note = (name: string) => (details: unknown) => {
      calls[name] = details;
      return Promise.resolve();
    };
    await showToolbarNumber(
      {
        action: {
          setBadgeText: note('text'),
          setBadgeBackgroundColor: note('ground'),
          setBadgeTextColor: note('ink'),
          setTitle: note('title'),
        },
      } as never,
      view({ balance: score('balance', 50) }),
    );
    expect(calls).toMatchObject({
      text: { text: '50' },
      title: { title: 'Evenkeel: balance 50' },
    });
  });
});

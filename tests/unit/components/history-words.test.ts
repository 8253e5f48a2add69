import { afterAll, describe, expect, it } from 'vitest';
import '../../../lib/words';
import { historySentences, pairSentence } from '../../../components/history/history-words';
import type { LocalDay } from '../../../lib/model/day';
import type { History, HistoryPoint } from '../../../lib/scores/history';
import { setLocale } from '../../../lib/words/locales';

const point = (day: string, value: number, low = value, high: number | null = value) =>
  ({ day: day as LocalDay, value, low, high }) satisfies HistoryPoint;
const none = { page: [], file: [], typed: [] };
const connections = (...page: HistoryPoint[]): History => ({
  followers: none,
  connections: { ...none, page },
  survivors: [],
});
const WHOLE = { fromMs: 0, toMs: Date.UTC(2027, 0, 1) };

describe('the sentences of the past', () => {
  it('tell a change between two exact numbers', () => {
    const [said] = historySentences(
      connections(point('2026-05-02', 700), point('2026-11-20', 717)),
    );
    expect(said).toBe(
      'Connections went from 700 on May 2, 2026 to 717 on November 20, 2026: +17 (read from pages).',
    );
  });

  it('never call "500+" a number, nor what follows it a change', () => {
    const floor = point('2026-05-02', 500, 500, null);
    expect(historySentences(connections(floor))).toEqual([
      'Connections: 500+ on May 2, 2026 (read from a page).',
    ]);
    expect(historySentences(connections(floor, point('2026-11-20', 1_465)))).toEqual([
      'Connections: 500+ on May 2, 2026, 1,465 on November 20, 2026 (read from pages).',
    ]);
    expect(
      historySentences(connections(floor, { ...floor, day: '2026-11-20' as LocalDay })),
    ).toEqual(['Connections: 500+ on May 2, 2026, 500+ on November 20, 2026 (read from pages).']);
  });

  it('say between what a rounded number lies', () => {
    const rounded = point('2026-05-02', 1_200, 1_150, 1_299);
    expect(historySentences(connections(rounded, point('2026-11-20', 1_250)))).toEqual([
      'Connections: 1,150–1,299 on May 2, 2026, 1,250 on November 20, 2026 (read from pages).',
    ]);
  });

  it('say how wide audience and balance are known', () => {
    const pairs = {
      audienceOnly: [point('2026-05-02', 200, 150, 299), point('2026-11-20', -10)],
      balance: [point('2026-05-02', 71, 60, 80.4), point('2026-11-20', 75.2)],
    };
    expect(pairSentence(pairs, WHOLE)).toBe(
      'People who only follow went from 150–299 on May 2, 2026 to -10 on November 20, 2026, and the balance from 60–80 to 75.',
    );
  });

  afterAll(() => setLocale(['en']));
  it.each(['de', 'es', 'fr', 'pt'])('can be said in %s', async (language) => {
    await setLocale([language]);
    const [said] = historySentences(
      connections(point('2026-05-02', 500, 500, null), point('2026-11-20', 999)),
    );
    expect(said).toMatch(/500\+.*999/);
    expect(said).not.toContain('499');
  });
});

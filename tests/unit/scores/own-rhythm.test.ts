import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OWN_ACT_KINDS, ownRhythm, type OwnAct } from '../../../lib/scores/own-rhythm';

const at = (text: string): number => Date.parse(`${text}:00Z`);
const utc = (): number => 0;

describe('one’s own rhythm', () => {
  it('counts by kind, month, weekday and days of posting', () => {
    const acts: OwnAct[] = [
      { kind: 'post', atMs: at('2026-11-02T09:00') }, // a Monday
      { kind: 'repost', atMs: at('2026-11-02T10:00') },
      { kind: 'reaction', atMs: at('2026-11-04T10:00') },
      { kind: 'comment', atMs: at('2025-12-31T10:00') },
      { kind: 'vote', atMs: at('2024-01-01T10:00') },
    ];
    const rhythm = ownRhythm(acts, utc);
    expect(rhythm).toMatchObject({
      from: '2024-01-01',
      to: '2026-11-04',
      totals: { post: 1, repost: 1, comment: 1, reaction: 1, vote: 1 },
      activeDays: [1, 0, 2, 0, 0, 0, 0],
      postingDays: 1,
    });
    expect(rhythm?.months).toHaveLength(12);
    expect(rhythm?.months[0]).toMatchObject({ month: '2025-12', counts: { comment: 1, post: 0 } });
    expect(rhythm?.months.at(-1)).toMatchObject({ month: '2026-11', counts: { post: 1 } });
  });

  it('goes by the person’s own days', () => {
    const acts: OwnAct[] = [{ kind: 'post', atMs: at('2026-11-01T23:30') }];
    expect(ownRhythm(acts, utc)?.activeDays).toEqual([0, 0, 0, 0, 0, 0, 1]);
    expect(ownRhythm(acts, () => 60)?.activeDays).toEqual([1, 0, 0, 0, 0, 0, 0]);
  });

  it('is not known without an act, and files that overlap change nothing', () => {
    expect(ownRhythm([], utc)).toBeNull();
    const act = fc.record({
      kind: fc.constantFrom(...OWN_ACT_KINDS),
      atMs: fc.integer({ min: at('2020-01-01T00:00'), max: at('2026-11-01T00:00') }),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), fc.nat(30), (acts, from) => {
        const twice = [...acts, ...acts.slice(from)].reverse();
        expect(ownRhythm(twice, utc)).toEqual(ownRhythm(acts, utc));
      }),
    );
  });
});

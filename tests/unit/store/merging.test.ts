import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayRange, LocalDay } from '../../../lib/model/day';
import type { Post } from '../../../lib/model/post';
import { mergeObservation } from '../../../lib/store/merge-observation';
import { mergeConnectedOn } from '../../../lib/store/merge-person';
import type { StoredObservation } from '../../../lib/store/rows';
import { mergePost, postedAtOf } from '../../../lib/store/merge-post';
import { openSettingsStore, toSettings } from '../../../lib/store/settings-store';
import { exampleNetwork } from '../../../lib/store/example-network';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { memoryArea } from '../background/memory-area';

const day = (text: string) => text as LocalDay;
const range = (from: string, to: string): DayRange => ({ from: day(from), to: day(to) });

describe('mergeConnectedOn', () => {
  it.each([
    [null, day('2026-05-17'), day('2026-05-17')],
    [day('2026-05-17'), null, day('2026-05-17')],
    [range('2026-05-10', '2026-05-20'), day('2026-05-17'), day('2026-05-17')],
    [day('2026-05-17'), range('2026-05-10', '2026-05-20'), day('2026-05-17')],
    [day('2026-05-09'), range('2026-05-10', '2026-05-20'), day('2026-05-09')],
    [day('2026-05-01'), range('2026-05-10', '2026-05-20'), range('2026-05-10', '2026-05-20')],
    [
      range('2026-05-01', '2026-05-12'),
      range('2026-05-10', '2026-05-20'),
      range('2026-05-10', '2026-05-12'),
    ],
    [
      range('2026-05-01', '2026-05-02'),
      range('2026-05-10', '2026-05-20'),
      range('2026-05-10', '2026-05-20'),
    ],
    [day('2026-05-01'), day('2026-05-03'), day('2026-05-03')],
  ])('%j, then %j: %j', (older, newer, expected) => {
    expect(mergeConnectedOn(older, newer)).toEqual(expected);
  });
});

describe('mergeObservation', () => {
  const [base] = exampleNetwork(0, 0).observations;
  const sighting = fc.record({
    capturedAtMs: fc.integer({ min: 0, max: 5 }),
    visit: fc.constantFrom('a', 'b', 'c'),
    standing: fc.constantFrom('accepted', 'waiting', 'refused'),
    confidence: fc.constantFrom('high', 'medium', 'low'),
  });

  it('gives the same row for the same sightings in any order', () => {
    fc.assert(
      fc.property(
        fc
          .array(sighting, { minLength: 2, maxLength: 6 })
          .chain((rows) =>
            fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
          ),
        ([rows, shuffled]) => {
          const merged = (list: typeof rows) => {
            const { visits, ...row } = list
              .map(({ capturedAtMs, visit, standing, confidence }) => ({
                ...base!,
                capturedAtMs,
                lastSeenAtMs: capturedAtMs,
                visits: [visit],
                standing,
                confidence,
                waitingFor: standing === 'waiting' ? ('jump' as const) : null,
              }))
              .reduce<StoredObservation | undefined>(
                (a, b) => (a ? mergeObservation(a, b) : b),
                undefined,
              )!;
            return { ...row, visits: [...visits].sort() };
          };
          expect(merged(shuffled)).toEqual(merged(rows));
          expect(merged(rows).sightings).toBe(new Set(rows.map(({ visit }) => visit)).size);
        },
      ),
    );
  });
});

describe('mergePost', () => {
  it('leaves a counter that was not shown as it was known, and 0 is a number', () => {
    const post: Post = {
      id: 'a|urn',
      accountId: 'a',
      urn: 'urn',
      postedAtMs: null,
      reactions: 12,
      comments: 3,
      reposts: null,
      impressions: 900,
      day: day('2026-11-01'),
      capturedAtMs: 1,
      source: 'page',
      importId: null,
    };
    const later = { ...post, capturedAtMs: 2, reactions: null, comments: 0, impressions: 950 };
    for (const merged of [mergePost(post, later), mergePost(later, post)]) {
      expect(merged).toMatchObject({
        reactions: 12,
        comments: 0,
        reposts: null,
        impressions: 950,
        capturedAtMs: 2,
      });
    }
  });

  it('reads the time of a post from its id, and from nothing else', () => {
    expect(new Date(postedAtOf('urn:li:activity:7000000000000000000') ?? 0).getUTCFullYear()).toBe(
      2022,
    );
    for (const urn of ['', 'urn:li:activity:12', 'urn:li:job:7000000000000000000', '7000']) {
      expect(postedAtOf(urn)).toBeNull();
    }
  });
});

describe('settings', () => {
  it('fall back to the default where they are damaged', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const settings = toSettings(stored);
        expect(toSettings(structuredClone(settings))).toEqual(settings);
      }),
    );
    expect(toSettings({ consent: { version: '1' }, goal: 'king', activeAccountId: 5 })).toEqual(
      DEFAULT_SETTINGS,
    );
  });

  it('lose no change when two are made at once', async () => {
    const settings = openSettingsStore(memoryArea());
    await Promise.all([
      settings.update((current) => ({ ...current, goal: 'creator' })),
      settings.update((current) => ({ ...current, activeAccountId: 'a' })),
    ]);
    expect(await settings.read()).toMatchObject({ goal: 'creator', activeAccountId: 'a' });
  });
});

import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalDay } from '../../../lib/model/day';
import { actsOfAccount } from '../../../lib/store/acts-of-account';
import { eachPortion, keysFrom } from '../../../lib/store/each-portion';
import { peopleForScores } from '../../../lib/store/people-for-scores';
import type { Interaction } from '../../../lib/store/rows';
import { freshDatabase } from '../background/ingest-support';
import { importList } from './imports/made-exports';

const act = (id: string, accountId: string): Interaction => ({
  id,
  accountId,
  personId: `${accountId}|ada`,
  kind: 'message',
  direction: 'in',
  day: '2026-01-02' as LocalDay,
  atMs: 1,
  importId: 'i',
  slug: 'ada',
  name: 'Ada Sample',
  hasNote: null,
});

describe('rows in portions', () => {
  it('are all rows in the order of keys, whatever the size of a portion', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 10 }),
        fc.integer({ min: 1, max: 4 }),
        async (names, size) => {
          const db = await freshDatabase();
          await db.interactions.bulkPut([
            ...names.map((name) => act(`me|${name}`, 'me')),
            act('ma|z', 'ma'),
            act('mee|a', 'mee'),
          ]);
          const portions: Interaction[][] = [];
          await eachPortion<Interaction>(
            db.interactions,
            keysFrom('me|'),
            (rows) => portions.push(rows),
            size,
          );
          expect(portions.flat().map(({ id }) => id)).toEqual(
            [...names].sort().map((name) => `me|${name}`),
          );
          expect(Math.max(0, ...portions.map(({ length }) => length))).toBeLessThanOrEqual(size);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('acts of an account', () => {
  it('are its own in the order of ids, also those that begin with an account that was joined to it', async () => {
    const db = await freshDatabase();
    await db.interactions.bulkPut([
      act('before|1', 'me'),
      act('me|2', 'me'),
      act('me|3', 'other'),
      act('zed|4', 'me'),
      act('zed|5', 'other'),
    ]);
    const stored = await db.interactions.where('accountId').equals('me').toArray();
    expect(stored).toHaveLength(3);
    expect(await actsOfAccount(db, 'me')).toEqual(
      stored.map(({ accountId, personId, kind, direction, day }) => ({
        accountId,
        personId,
        kind,
        direction,
        day,
      })),
    );
    expect(await actsOfAccount(db, 'nobody')).toEqual([]);
  });
});

describe('people as the scores see them', () => {
  it('are everybody of the account with every field that is looked at', async () => {
    const db = await freshDatabase();
    await importList(db, '2026-11-01', [
      { name: 'Anna Sample', slug: 'anna', company: 'Lorem', position: 'Baker' },
      { name: 'Ben Sample', slug: 'ben', company: 'Lorem', position: 'Baker' },
      { on: '2024-03-01' },
    ]);
    await db.people.update('me|ben', { location: 'Ghent, Belgium' });
    const stored = await db.people.toArray();
    const slim = await peopleForScores(db, 'me', ({ name }) => ({ name }));
    expect(slim).toHaveLength(3);
    for (const [i, person] of slim.entries()) expect(stored[i]).toMatchObject(person);
    expect(slim.find(({ id }) => id === 'me|ben')?.location).toBe('Ghent, Belgium');
    expect(slim[0]).not.toHaveProperty('aliases');
  });
});

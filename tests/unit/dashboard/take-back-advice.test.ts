import { beforeEach, expect, it } from 'vitest';
import { markDone, putAway, takeBack } from '../../../entrypoints/dashboard/overview-details';
import type { Advice } from '../../../lib/model/advice';
import type { EvenkeelDatabase } from '../../../lib/store/database';
import { freshDatabase } from '../background/ingest-support';

const ADVICE = { id: 'targets', score: 'relevance' } as Advice;
const DETAILS = { scores: { relevance: { value: 40 } } } as never;

let db: EvenkeelDatabase;
beforeEach(async () => {
  db = await freshDatabase();
});

it.each(['dismiss', 'snooze'] as const)('takes back a %s, and no other', async (how) => {
  await putAway('a', ADVICE, how)(db);
  await putAway('a', { ...ADVICE, id: 'other' }, how)(db);
  await putAway('b', ADVICE, how)(db);
  await takeBack('a', ADVICE, how)(db);
  await takeBack('a', ADVICE, how)(db);
  expect((await db.dismissals.toArray()).map(({ id }) => id)).toEqual(['a|other', 'b|targets']);
});

it('takes back the last "done" of an advice', async () => {
  await db.adviceFollowUps.put({
    ...{ id: 'a|targets|1', accountId: 'a', adviceId: 'targets', doneAtMs: 1, score: 'relevance' },
    ...{ scoreBefore: 30, scoreAfter: 35, checkedAtMs: 2 },
  });
  await markDone('a', ADVICE, DETAILS)(db);
  expect(await db.adviceFollowUps.count()).toBe(2);
  await takeBack('a', ADVICE, 'done')(db);
  expect((await db.adviceFollowUps.toArray()).map(({ doneAtMs }) => doneAtMs)).toEqual([1]);
});

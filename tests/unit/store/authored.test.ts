import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { EVERYBODY } from '../../../lib/segments/people-filter';
import {
  MAX_NOTE,
  markReviewed,
  reviewMarksOf,
  setSafe,
  writeNote,
} from '../../../lib/store/authored/person-words';
import {
  changeDraft,
  deleteSegment,
  markDone,
  putBackSegment,
  saveSegment,
  segmentsOf,
} from '../../../lib/store/authored/segments';
import type { EvenkeelDatabase } from '../../../lib/store/database';
import { readGeneration } from '../../../lib/store/generation';
import { personDetail } from '../../../lib/store/lists/person-detail';
import {
  card,
  connectionsLook,
  freshDatabase,
  NOON_MS,
  SENDER,
} from '../background/ingest-support';
import { ingestReading } from '../../../lib/background/ingest-reading';

const SALES = { ...EVERYBODY, categories: { function: ['Sales'] } };

const saved = async (db: EvenkeelDatabase, name = 'Buyers', filter = SALES): Promise<string> => {
  const result = await saveSegment(db, 'me', { name, filter }, NOON_MS);
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

async function known(): Promise<{ db: EvenkeelDatabase; accountId: string; id: string }> {
  const db = await freshDatabase();
  const look = connectionsLook({ people: [card('alex-one')] });
  await ingestReading(db, look, SENDER, NOON_MS);
  const [person] = await db.people.toArray();
  return { db, accountId: person?.accountId ?? '', id: person?.id ?? '' };
}

describe('segments', () => {
  it('are saved, replaced under the same name and keep their draft', async () => {
    const db = await freshDatabase();
    const id = await saved(db);
    await changeDraft(db, id, () => ({ text: 'Hi {firstName}' }), NOON_MS);
    expect(await saved(db, ' Buyers ', { ...SALES, text: 'kelp' })).toBe(id);
    expect(await segmentsOf(db, 'me')).toMatchObject([
      { name: 'Buyers', filter: { text: 'kelp' }, draft: { text: 'Hi {firstName}' } },
    ]);
    expect(await segmentsOf(db, 'you')).toEqual([]);
  });

  it('need a name', async () => {
    const db = await freshDatabase();
    expect(await saveSegment(db, 'me', { name: ' ', filter: SALES }, NOON_MS)).toEqual({
      ok: false,
      error: 'noName',
    });
    expect(await db.segments.count()).toBe(0);
  });

  it('keep the progress by hand, each person once, and can take it back', async () => {
    const db = await freshDatabase();
    const id = await saved(db);
    await Promise.all(['a', 'b', 'a'].map((who) => markDone(db, id, who, true, NOON_MS)));
    await markDone(db, id, 'b', false, NOON_MS);
    const [segment] = await segmentsOf(db, 'me');
    expect(segment?.draft.donePersonIds).toEqual(['a']);
    expect(await db.drafts.count()).toBe(1);
  });

  it('go with their draft, and a later word about them changes nothing', async () => {
    const db = await freshDatabase();
    const id = await saved(db);
    await markDone(db, id, 'a', true, NOON_MS);
    await deleteSegment(db, id);
    const generation = await readGeneration(db);
    await markDone(db, id, 'a', true, NOON_MS);
    expect([await db.segments.count(), await db.drafts.count()]).toEqual([0, 0]);
    expect(await readGeneration(db)).toBe(generation);
  });

  it('come back with draft and marks, but without who was forgotten meanwhile', async () => {
    const { db, accountId, id: alex } = await known();
    const filter = { ...EVERYBODY, personIds: [alex, `${accountId}|gone`] };
    const { value: id } = (await saveSegment(db, accountId, { name: 'Two', filter }, NOON_MS)) as {
      value: string;
    };
    await changeDraft(db, id, () => ({ text: 'Hi', donePersonIds: filter.personIds }), NOON_MS);
    const removed = await deleteSegment(db, id);
    expect(await segmentsOf(db, accountId)).toEqual([]);
    expect(await deleteSegment(db, id)).toBeUndefined();
    if (!removed) throw new Error('nothing was removed');
    await putBackSegment(db, removed);
    expect(await segmentsOf(db, accountId)).toEqual([
      {
        id,
        name: 'Two',
        filter: { ...filter, personIds: [alex] },
        createdAtMs: NOON_MS,
        draft: { text: 'Hi', donePersonIds: [alex] },
      },
    ]);
  });

  it('stay away when their account is gone', async () => {
    const db = await freshDatabase();
    const removed = await deleteSegment(db, await saved(db));
    if (!removed) throw new Error('nothing was removed');
    await putBackSegment(db, removed);
    expect(await db.segments.count()).toBe(0);
  });

  it('that hold no filter of ours are shown without one', async () => {
    const db = await freshDatabase();
    const id = await saved(db);
    await db.segments.update(id, { filter: { form: 1, text: {} } });
    expect(await segmentsOf(db, 'me')).toMatchObject([{ name: 'Buyers', filter: null }]);
  });
});

describe('what the person says about somebody', () => {
  it('is kept, told with its day, and taken back', async () => {
    const { db, accountId, id } = await known();
    await writeNote(db, accountId, id, ` met in Ghent \ud800${'x'.repeat(MAX_NOTE)}`, NOON_MS);
    await setSafe(db, accountId, id, true, NOON_MS);
    await markReviewed(db, accountId, id, 'later', NOON_MS);
    expect((await db.notes.get(id))?.text).toHaveLength(MAX_NOTE);
    expect(await personDetail(db, accountId, id)).toMatchObject({
      person: { id },
      safeSinceMs: NOON_MS,
      notedAtMs: NOON_MS,
      acts: [],
    });
    expect((await reviewMarksOf(db, accountId)).get(id)?.verdict).toBe('later');
    await writeNote(db, accountId, id, ' ', NOON_MS);
    await setSafe(db, accountId, id, false, NOON_MS);
    await markReviewed(db, accountId, id, null, NOON_MS);
    expect([
      await db.notes.count(),
      await db.safelist.count(),
      await db.reviewMarks.count(),
    ]).toEqual([0, 0, 0]);
  });

  it('is not kept about somebody who is not there, or of another account', async () => {
    const { db, accountId, id } = await known();
    await writeNote(db, accountId, 'nobody', 'x', NOON_MS);
    await writeNote(db, 'other', id, 'x', NOON_MS);
    await setSafe(db, accountId, 'nobody', true, NOON_MS);
    expect([await db.notes.count(), await db.safelist.count()]).toEqual([0, 0]);
    expect(await personDetail(db, 'other', id)).toBeUndefined();
  });
});

import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { changeDatabase } from '../../../lib/store/generation';
import { mergeAccountRows } from '../../../lib/store/merge-accounts';
import { withoutFields } from '../../../lib/store/without-fields';
import { contents, freshDatabase } from '../background/ingest-support';
import { fillDatabase } from './full-database';

describe('merging an account with rows in every table', () => {
  it('leaves no row behind under its name, and none is lost', async () => {
    const db = await freshDatabase();
    await fillDatabase(db);
    const [person] = await db.people.toArray();
    const accounts = await db.accounts.toArray();
    const from = accounts.find(({ id }) => id === person?.accountId);
    const into = accounts.find((account) => account !== from);
    await changeDatabase(db, async () => {
      await mergeAccountRows(db, from!.id, into!.id);
      return { changed: true, value: undefined };
    });
    // Answers keep the question as it was asked, edits the number as it was.
    const after = withoutFields(await contents(db), 'answers', 'observationEdits');
    for (const [table, rows] of Object.entries(after)) {
      expect(JSON.stringify(rows), table).not.toContain(from!.id);
    }
    for (const table of [
      'corrections',
      'companies',
      'reviewMarks',
      'spikeAnswers',
      'adviceFollowUps',
      'safelist',
      'notes',
      'goals',
    ]) {
      expect(after[table], table).toHaveLength(1);
    }
    // The files of both name the job only now, so that the categories of before are gone with the old words.
    expect(after.people).toMatchObject([
      { location: 'Hamburg, Germany', title: 'Gardener', classifierVersion: 0 },
    ]);
    expect(after.people?.[0]).not.toHaveProperty('categories');
  });
});

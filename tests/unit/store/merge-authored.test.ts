import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { history } from '../../../entrypoints/dashboard/network/answers/history';
import { handleCommand } from '../../../lib/background/handle-command';
import { addAccount } from '../../../lib/store/accounts';
import { writeNote } from '../../../lib/store/authored/person-words';
import type { EvenkeelDatabase } from '../../../lib/store/database';
import { openSettingsStore } from '../../../lib/store/settings-store';
import { changeDatabase } from '../../../lib/store/generation';
import { mergeAccountRows } from '../../../lib/store/merge-accounts';
import { withoutFields } from '../../../lib/store/without-fields';
import { contents, freshDatabase, NOON_MS } from '../background/ingest-support';
import { memoryArea } from '../background/memory-area';
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

async function twoAccounts(): Promise<{
  db: EvenkeelDatabase;
  command: (message: object) => Promise<unknown>;
}> {
  const db = await freshDatabase();
  await changeDatabase(db, async () => {
    for (const id of ['old', 'new']) {
      await addAccount(db, { aliases: [], origin: 'typed' }, NOON_MS, id);
    }
    return { changed: true, value: undefined };
  });
  const settings = openSettingsStore(memoryArea());
  const context = { db, settings, nowMs: NOON_MS, utcOffsetMinutes: 60 };
  return { db, command: (message) => handleCommand(context, message) };
}

describe('what the person wrote in either of two accounts', () => {
  it('can be put back where it was removed before they became one', async () => {
    const { db, command } = await twoAccounts();
    await command({ type: 'switchAccount', accountId: 'old' });
    await command({
      ...{ type: 'typeCounts', id: 'typed-1', followers: 900, connections: null, day: null },
    });
    const [typed] = await db.observations.toArray();
    await command({ type: 'removeObservation', key: typed?.key, reason: 'a slip' });
    await command({ type: 'mergeAccounts', fromAccountId: 'old', intoAccountId: 'new' });

    const place = { accountId: 'new', goalName: 'general', nowMs: NOON_MS } as const;
    const { edited } = await history({ db }, place);
    expect(edited).toMatchObject([{ before: { value: 900 }, after: null, reason: 'a slip' }]);
    await command({ type: 'putBackObservation', id: edited[0]?.id });
    expect((await history({ db }, place)).stored).toMatchObject([{ value: 900 }]);
    expect((await history({ db }, { ...place, accountId: 'old' })).edited).toEqual([]);
  });

  it('keeps both notes about one person, the older first, and one that says the same once', async () => {
    const { db, command } = await twoAccounts();
    const note = async (account: string, slug: string, text: string, atMs: number) => {
      const id = `${account}|${slug}`;
      await db.people.put({
        ...{ id, accountId: account, aliases: [`slug:${slug}`], name: slug, headline: '' },
        ...{ company: '', title: '', relations: ['connection'], state: 'present' },
        ...{ connectedOn: null, hasEmail: false, firstSeenAtMs: 1, lastSeenAtMs: 1 },
        ...{ importIds: [], seenOnPage: true, classifierVersion: 0 },
      } as never);
      await writeNote(db, account, id, text, atMs);
    };
    await note('old', 'ada', 'Met in Ghent', 1);
    await note('new', 'ada', 'Moved to Oslo', 2);
    await note('old', 'ben', 'The same', 3);
    await note('new', 'ben', 'The same', 4);
    await note('old', 'cleo', 'Only here', 5);
    await command({ type: 'mergeAccounts', fromAccountId: 'old', intoAccountId: 'new' });
    expect(await db.notes.toArray()).toMatchObject([
      {
        accountId: 'new',
        personId: 'new|ada',
        text: 'Met in Ghent\n\nMoved to Oslo',
        writtenAtMs: 2,
      },
      { accountId: 'new', personId: 'new|ben', text: 'The same', writtenAtMs: 4 },
      { accountId: 'new', personId: 'new|cleo', text: 'Only here', writtenAtMs: 5 },
    ]);
  });
});

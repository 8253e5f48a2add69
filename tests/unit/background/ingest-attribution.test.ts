import { describe, expect, it } from 'vitest';
import { forgetTab, forgetTabs, isSignInUrl, noteSignIn } from '../../../lib/background/sign-in';
import type { EvenkeelDatabase } from '../../../lib/store/database';
import {
  card,
  connectionsLook,
  DAY_MS,
  deliver,
  freshDatabase,
  HOUR_MS,
  KIM,
  NOON_MS,
  ROBIN,
} from './ingest-support';

/** Slugs of the accounts that hold observations, with the values. */
async function ownedValues(db: EvenkeelDatabase): Promise<Record<string, number[]>> {
  const owned: Record<string, number[]> = {};
  for (const { id, aliases } of await db.accounts.toArray()) {
    const rows = await db.observations.where('key').startsWith(`${id}|`).toArray();
    owned[aliases[0] ?? ''] = rows.map(({ value }) => value).sort((a, b) => a - b);
  }
  return owned;
}

const nobody = (documentId: string, minutes: number, connections = '1,465 connections') =>
  connectionsLook({ viewer: null, documentId, atMs: NOON_MS + minutes * 60_000, connections });

const proved = (documentId: string, minutes: number, viewer = ROBIN, connections = '') =>
  connectionsLook({ viewer, documentId, atMs: NOON_MS + minutes * 60_000, connections });

describe('whose reading it is', () => {
  it('waits without an account while nobody is proved, and is never anybody’s after 7 days', async () => {
    const db = await freshDatabase();
    await deliver(db, nobody('a', 0));
    expect(await db.observations.count()).toBe(0);
    expect(await db.accounts.count()).toBe(0);
    expect(await db.unprovedReadings.toArray()).toMatchObject([{ accountId: '' }]);
    await deliver(db, proved('b', 8 * 24 * 60));
    expect(await db.unprovedReadings.count()).toBe(0);
    expect(await db.observations.count()).toBe(0);
  });

  it('belongs to whom the same document proves later', async () => {
    const db = await freshDatabase();
    await deliver(db, nobody('a', 0));
    await deliver(db, proved('a', 1));
    expect(await ownedValues(db)).toEqual({ 'slug:robin-sample': [1465] });
    expect(await db.observations.toArray()).toMatchObject([{ capturedAtMs: NOON_MS }]);
    expect(await db.unprovedReadings.count()).toBe(0);
  });

  it('belongs to whom a later document of the same tab proves', async () => {
    const db = await freshDatabase();
    await deliver(db, nobody('a', 0));
    await deliver(db, proved('b', 1));
    expect(await ownedValues(db)).toEqual({ 'slug:robin-sample': [1465] });
  });

  it('does not belong to whom another tab proves', async () => {
    const db = await freshDatabase();
    await deliver(db, nobody('a', 0), 1);
    await deliver(db, proved('b', 1), 2);
    expect(await db.observations.count()).toBe(0);
    expect(await db.unprovedReadings.count()).toBe(1);
  });

  it('inherits the identity of an earlier document of the tab', async () => {
    const db = await freshDatabase();
    await deliver(db, proved('a', 0));
    await deliver(db, nobody('b', 5));
    expect(await ownedValues(db)).toEqual({ 'slug:robin-sample': [1465] });
  });

  it('inherits nothing past a sign-in page, in whatever tab it was', async () => {
    const db = await freshDatabase();
    await deliver(db, proved('a', 0));
    await noteSignIn(db, 2, NOON_MS + 60_000);
    await deliver(db, nobody('b', 5));
    expect(await db.observations.count()).toBe(0);
    expect(await db.unprovedReadings.toArray()).toMatchObject([{ accountId: '' }]);
  });

  it('takes a sign-in form in the page for a sign-in page', async () => {
    const db = await freshDatabase();
    await deliver(db, proved('a', 0));
    await deliver(
      db,
      connectionsLook({
        viewer: null,
        atMs: NOON_MS + 60_000,
        change: (reading) => ({ ...reading, proofs: [{ kind: 'signIn', value: '' }] }),
      }),
    );
    await deliver(db, nobody('b', 5));
    expect(await db.observations.count()).toBe(0);
  });

  it('inherits nothing once another tab proved somebody else', async () => {
    const db = await freshDatabase();
    await deliver(db, proved('a', 0), 1);
    await deliver(db, proved('k', 2, KIM), 2);
    await deliver(db, nobody('b', 5), 1);
    expect(await ownedValues(db)).toEqual({ 'slug:robin-sample': [], 'slug:kim-other': [] });
  });

  it('holds what a closed tab proved against others, and nothing waits for a number given anew', async () => {
    const db = await freshDatabase();
    await deliver(db, proved('a', 0), 1);
    await deliver(db, proved('k', 2, KIM), 2);
    await forgetTab(db, 2);
    await deliver(db, nobody('b', 5), 1);
    expect(await db.observations.count()).toBe(0);
    await forgetTabs(db);
    await deliver(db, proved('c', 6), 1);
    expect(await db.observations.count()).toBe(0);
  });

  it('inherits nothing from a tab that was closed', async () => {
    const db = await freshDatabase();
    await deliver(db, proved('a', 0));
    await forgetTab(db, 1);
    await deliver(db, nobody('b', 5));
    expect(await db.observations.count()).toBe(0);
  });

  it('moves what was inherited when its own document proves somebody else', async () => {
    const db = await freshDatabase();
    await deliver(db, proved('a', 0));
    await deliver(
      db,
      connectionsLook({
        viewer: null,
        documentId: 'b',
        atMs: NOON_MS + HOUR_MS,
        people: [card('alex-one')],
      }),
    );
    expect(await ownedValues(db)).toEqual({ 'slug:robin-sample': [1465] });
    await deliver(db, proved('b', 61, KIM));
    expect(await ownedValues(db)).toEqual({ 'slug:robin-sample': [], 'slug:kim-other': [1465] });
    const kim = await db.accounts.where('aliases').equals('slug:kim-other').first();
    expect((await db.people.toArray()).map(({ accountId }) => accountId)).toEqual([kim?.id]);
    expect(await db.questions.toArray()).toMatchObject([{ accountId: kim?.id }]);
  });

  it('keeps nothing of a document that proves two people', async () => {
    const db = await freshDatabase();
    await deliver(db, proved('a', 0));
    await deliver(db, proved('a', 1, KIM, '9,000 connections'));
    await deliver(db, proved('a', 2, ROBIN, '9,001 connections'));
    expect(await db.observations.count()).toBe(0);
    const both = connectionsLook({
      documentId: 'b',
      change: (reading) => ({ ...reading, viewers: [ROBIN, KIM] }),
    });
    await deliver(db, both);
    expect(await db.observations.count()).toBe(0);
    expect(await db.unprovedReadings.count()).toBe(0);
  });

  it('does not believe an old document about the page after somebody else signed in elsewhere', async () => {
    const db = await freshDatabase();
    await deliver(db, proved('a', 0), 1);
    await deliver(db, proved('k', 2, KIM), 2);
    await deliver(db, proved('a', 5, ROBIN, '7,000 connections'), 1);
    expect(await db.observations.count()).toBe(0);
  });

  it('keeps two accounts apart when the person signs in as another', async () => {
    const db = await freshDatabase();
    await deliver(db, proved('a', 0, ROBIN, '1,465 connections'));
    await noteSignIn(db, 1, NOON_MS + 60_000);
    await deliver(db, proved('b', 2, KIM, '88 connections'));
    expect(await ownedValues(db)).toEqual({ 'slug:robin-sample': [1465], 'slug:kim-other': [88] });
    const [first, second] = await db.questions.toArray();
    expect(first?.accountId).not.toBe(second?.accountId);
  });

  it('joins slug and member id only when one document proves both', async () => {
    const db = await freshDatabase();
    const slugOnly = { slug: ROBIN.slug, memberId: null };
    const memberOnly = { slug: null, memberId: ROBIN.memberId };
    await deliver(db, connectionsLook({ viewer: slugOnly, documentId: 'a' }));
    await deliver(
      db,
      connectionsLook({ viewer: memberOnly, documentId: 'b', atMs: NOON_MS + HOUR_MS }),
    );
    expect(await db.accounts.count()).toBe(2);
    await deliver(
      db,
      connectionsLook({ viewer: ROBIN, documentId: 'c', atMs: NOON_MS + 2 * HOUR_MS }),
    );
    expect(await db.accounts.toArray()).toMatchObject([
      { aliases: ['slug:robin-sample', 'urn:ACoAARobin'] },
    ]);
    expect(await db.observations.toArray()).toMatchObject([{ sightings: 3, value: 1465 }]);
    expect(await db.questions.count()).toBe(1);
  });

  it('follows a renamed slug by member id, and gives a freed slug to its new owner', async () => {
    const db = await freshDatabase();
    await deliver(db, proved('a', 0));
    await deliver(db, proved('b', 10, { slug: 'robin-new', memberId: ROBIN.memberId }));
    expect(await db.accounts.toArray()).toMatchObject([
      { aliases: ['slug:robin-sample', 'urn:ACoAARobin', 'slug:robin-new'] },
    ]);
    await deliver(db, proved('c', 20, { slug: ROBIN.slug, memberId: KIM.memberId }));
    const aliases = (await db.accounts.toArray()).map((account) => account.aliases);
    expect(aliases).toHaveLength(2);
    expect(aliases).toContainEqual(['urn:ACoAARobin', 'slug:robin-new']);
    expect(aliases).toContainEqual(['slug:robin-sample', 'urn:ACoAAKim']);
  });

  it('lets a late message of an earlier moment find its owner', async () => {
    const db = await freshDatabase();
    await deliver(db, proved('a', 10));
    const late = nobody('a', 3);
    await deliver(db, { ...late, capturedAtMs: NOON_MS });
    expect(await ownedValues(db)).toEqual({ 'slug:robin-sample': [1465] });
  });

  it('knows where people sign in and out', () => {
    for (const path of ['login', 'uas/login', 'checkpoint/lg/login', 'm/logout/', 'authwall?x=1']) {
      expect(isSignInUrl(`https://www.linkedin.com/${path}`)).toBe(true);
    }
    for (const path of ['', 'feed/', 'in/login/', 'mynetwork/', 'm/feed']) {
      expect(isSignInUrl(`https://www.linkedin.com/${path}`)).toBe(false);
    }
    expect(isSignInUrl('https://example.org/login')).toBe(false);
  });

  it('forgets the identities of documents after 7 days', async () => {
    const db = await freshDatabase();
    await deliver(db, proved('a', 0));
    await deliver(db, nobody('b', (8 * DAY_MS) / 60_000));
    expect(await db.documentViewers.count()).toBe(0);
  });
});

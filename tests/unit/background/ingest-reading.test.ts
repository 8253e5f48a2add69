import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawReading } from '../../../lib/model/reading';
import { ingestReading } from '../../../lib/background/ingest-reading';
import type { FromPage } from '../../../lib/messaging/messages';
import { resolveDay } from '../../../lib/scores/resolve-day';
import { readGeneration } from '../../../lib/store/generation';
import { layoutTrustKey } from '../../../lib/store/layout-trust';
import { tombstoneHash } from '../../../lib/store/tombstones';
import { keepStructureSample } from '../../../lib/store/reader-health';
import {
  card,
  connectionsLook,
  contents,
  DAY_MS,
  deliver,
  freshDatabase,
  HOUR_MS,
  NOON_MS,
  SENDER,
  trustLayout,
} from './ingest-support';

describe('ingestReading', () => {
  it('stores an own reading with its evidence and asks about it', async () => {
    const db = await freshDatabase();
    expect(await deliver(db, connectionsLook())).toEqual({ ok: true, value: undefined });
    const [observation] = await db.observations.toArray();
    expect(observation).toMatchObject({
      metric: 'connections',
      value: 1465,
      low: 1465,
      high: 1465,
      bound: 'exact',
      day: '2026-11-23',
      standing: 'waiting',
      waitingFor: 'firstInLayout',
      sightings: 1,
      evidence: { text: '1,465 connections', readerId: 'connections', layout: 'abc123' },
    });
    expect(await db.questions.toArray()).toMatchObject([
      { kind: 'confirmCount', metric: 'connections', value: 1465, reason: 'firstInLayout' },
    ]);
  });

  it.each([
    ['without consent', { consentActive: false }, {}, 'no-consent'],
    ['from a private window', { incognito: true }, {}, 'invalid'],
    ['from another site', { url: 'https://www.linkedin.com.evil.example/in/x/' }, {}, 'invalid'],
    ['from no address', { url: '' }, {}, 'invalid'],
    ['from the future', {}, { capturedAtMs: NOON_MS + HOUR_MS }, 'invalid'],
    ['from days ago', {}, { capturedAtMs: NOON_MS - 2 * DAY_MS }, 'invalid'],
    ['with an impossible offset', {}, { utcOffsetMinutes: 15 * 60 }, 'invalid'],
  ])('refuses a reading %s and keeps nothing', async (_, sender, change, reason) => {
    const db = await freshDatabase();
    const before = await contents(db);
    const message = { ...connectionsLook(), ...change };
    const reply = await ingestReading(db, message, { ...SENDER, ...sender }, NOON_MS);
    expect(reply).toEqual({ ok: false, reason });
    expect(await contents(db)).toEqual(before);
  });

  it('refuses a reading whose page is not the page of its address', async () => {
    const db = await freshDatabase();
    const message = connectionsLook({
      change: (reading) => ({ ...reading, url: 'https://www.linkedin.com/in/robin-sample/' }),
    });
    expect(await deliver(db, message)).toEqual({ ok: false, reason: 'invalid' });
    expect(await db.observations.count()).toBe(0);
  });

  it('takes a resent message once, however often and whatever comes between', async () => {
    const db = await freshDatabase();
    const message = connectionsLook({ people: [card('alex-one')] });
    await deliver(db, message);
    const once = await contents(db);
    await deliver(db, message);
    await deliver(db, message);
    expect(await contents(db)).toEqual(once);
    await deliver(
      db,
      connectionsLook({ atMs: NOON_MS + HOUR_MS, connections: '1,466 connections' }),
    );
    const two = await contents(db);
    await deliver(db, message);
    expect(await contents(db)).toEqual(two);
  });

  it('takes a message delivered twice at the same time once', async () => {
    const db = await freshDatabase();
    const message = connectionsLook();
    await Promise.all([deliver(db, message), deliver(db, message), deliver(db, message)]);
    expect(await db.observations.toArray()).toMatchObject([{ sightings: 1 }]);
    expect(await readGeneration(db)).toBe(2);
  });

  it('merges the cards that two tabs deliver at the same time', async () => {
    const db = await freshDatabase();
    const cards = Array.from({ length: 40 }, (_, i) => card(`alex-${i}`));
    await Promise.all([
      deliver(db, connectionsLook({ people: cards.slice(0, 25) }), 1),
      deliver(db, connectionsLook({ people: cards.slice(15) }), 2),
    ]);
    expect(await db.people.count()).toBe(40);
    expect(await db.accounts.count()).toBe(1);
    expect(await db.observations.toArray()).toMatchObject([{ sightings: 2 }]);
  });

  it('freezes the local day with the offset of the capture', async () => {
    const db = await freshDatabase();
    const lateUtc = Date.UTC(2026, 10, 23, 23, 30);
    await deliver(db, connectionsLook({ atMs: lateUtc, offset: 60 }));
    await deliver(db, connectionsLook({ atMs: lateUtc, offset: -480 }));
    const days = (await db.observations.toArray()).map(({ day }) => day).sort();
    expect(days).toEqual(['2026-11-23', '2026-11-24']);
  });

  it('keeps nothing of a page that is not proved to be one’s own', async () => {
    const db = await freshDatabase();
    const message = connectionsLook({
      change: (reading) => ({
        ...reading,
        readerId: 'profile',
        pageId: 'profile',
        url: 'https://www.linkedin.com/in/somebody-else/',
        fields: [
          {
            field: 'followers',
            witnesses: [{ kind: 'text', text: '17,457 followers', selector: 0 }],
          },
        ],
        people: [card('alex-one')],
      }),
    });
    expect(await deliver(db, message)).toMatchObject({ ok: true });
    expect(await db.observations.count()).toBe(0);
    expect(await db.people.count()).toBe(0);
    expect(await db.readerHealth.count()).toBe(0);
  });

  it('never brings back somebody who was forgotten', async () => {
    const db = await freshDatabase();
    const salt = await db.meta.get('salt');
    const hash = await tombstoneHash(String(salt?.value), 'slug:alex-one');
    await db.tombstones.put({ hash, forgottenAtMs: NOON_MS });
    await deliver(db, connectionsLook({ people: [card('alex-one'), card('alex-two')] }));
    expect((await db.people.toArray()).map(({ aliases }) => aliases)).toEqual([['slug:alex-two']]);
  });

  it('keeps a renamed person as one row, by member id', async () => {
    const db = await freshDatabase();
    await deliver(db, connectionsLook({ people: [card('old-name', { memberId: 'ACoAAXander' })] }));
    await deliver(
      db,
      connectionsLook({
        atMs: NOON_MS + HOUR_MS,
        people: [card('new-name', { memberId: 'ACoAAXander', name: 'Alex Renamed' })],
      }),
    );
    expect(await db.people.toArray()).toMatchObject([
      { name: 'Alex Renamed', aliases: ['slug:old-name', 'urn:ACoAAXander', 'slug:new-name'] },
    ]);
  });

  it('tells since when a reader fails, and that it works again', async () => {
    const db = await freshDatabase();
    const sample = '<main>Aaa</main>';
    await deliver(db, connectionsLook());
    await deliver(db, connectionsLook({ atMs: NOON_MS + HOUR_MS, connections: '', gaveUp: true }));
    await keepStructureSample(db, 'connections', sample);
    await deliver(
      db,
      connectionsLook({ atMs: NOON_MS + 2 * HOUR_MS, connections: '', gaveUp: true }),
    );
    expect(await db.readerHealth.get('connections')).toMatchObject({
      lastSuccessAtMs: NOON_MS,
      failingSinceMs: NOON_MS + HOUR_MS,
      structureSample: sample,
      report: [{ field: 'connections', found: 'missing' }],
    });
    await deliver(db, connectionsLook({ atMs: NOON_MS + 3 * HOUR_MS }));
    expect(await db.readerHealth.get('connections')).toMatchObject({
      failingSinceMs: null,
      structureSample: null,
    });
    await keepStructureSample(db, 'connections', sample);
    expect(await db.readerHealth.get('connections')).toMatchObject({ structureSample: null });
  });

  it('takes rows without fields, or a visit cut short, for no verdict on the reader', async () => {
    const db = await freshDatabase();
    const withoutFields = (reading: RawReading): RawReading => ({ ...reading, fields: [] });
    await deliver(db, connectionsLook({ change: withoutFields, people: [card('robin')] }));
    expect(await db.readerHealth.count()).toBe(0);
    expect(await db.people.count()).toBe(1);
    await deliver(db, connectionsLook({ connections: '', gaveUp: true }));
    const failing = await db.readerHealth.get('connections');
    await deliver(db, connectionsLook({ atMs: NOON_MS + HOUR_MS, change: withoutFields }));
    expect(await db.readerHealth.get('connections')).toEqual(failing);
  });

  it('keeps neither of two numbers that disagree, and says so', async () => {
    const db = await freshDatabase();
    const message = connectionsLook({
      change: (reading) => ({
        ...reading,
        fields: [
          {
            field: 'connections',
            witnesses: [
              { kind: 'text', text: '1,465 connections', selector: 0 },
              { kind: 'aria', text: '1,999 connections', selector: 0 },
            ],
          },
        ],
      }),
    });
    await deliver(db, message);
    expect(await db.observations.count()).toBe(0);
    expect(await db.readerHealth.get('connections')).toMatchObject({
      report: [{ field: 'connections', found: 'contradiction' }],
      failingSinceMs: NOON_MS,
    });
  });

  it('prunes receipts after 30 days', async () => {
    const db = await freshDatabase();
    await deliver(db, connectionsLook({ id: 'old' }));
    await deliver(db, connectionsLook({ atMs: NOON_MS + 31 * DAY_MS, id: 'new' }));
    expect((await db.receipts.toArray()).map(({ id }) => id)).toEqual(['new']);
  });

  it('gives the same day whatever the order of the same readings', async () => {
    const texts = [
      '1,465 connections',
      '1,466 connections',
      '500+ connections',
      '1,470 connections',
    ];
    const looks = texts.flatMap((connections, i) => [
      connectionsLook({ connections, atMs: NOON_MS + i * 1_000 }),
      connectionsLook({ connections, atMs: NOON_MS + (9 - i) * 1_000, documentId: `again-${i}` }),
    ]);
    const results = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(looks, { minLength: looks.length }),
        async (order: FromPage['reading'][]) => {
          const db = await freshDatabase();
          await trustLayout(db);
          for (const look of order) await deliver(db, look);
          const rows = await db.observations.toArray();
          results.add(JSON.stringify([rows, resolveDay(rows)]));
        },
      ),
      { numRuns: 10 },
    );
    const accounts = [...results].map((text) =>
      text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id'),
    );
    expect(new Set(accounts).size).toBe(1);
  });

  it('remembers layouts by reader, version, metric, layout and language', async () => {
    const db = await freshDatabase();
    await deliver(db, connectionsLook({ lang: 'de', connections: '1.465 Kontakte' }));
    const [observation] = await db.observations.toArray();
    expect(observation && layoutTrustKey(observation)).toBe('connections|1|connections|abc123|de');
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import {
  findTypedNumber,
  readersToAsk,
  type PageAnswer,
} from '../../../lib/background/find-typed-number';
import { handleCommand } from '../../../lib/background/handle-command';
import type { FromPage } from '../../../lib/messaging/messages';
import type { PlacedNumber, RawWitness } from '../../../lib/model/reading';
import type { Answer } from '../../../lib/model/question';
import { TAUGHT_SELECTOR } from '../../../lib/model/taught-anchor';
import type { EvenkeelDatabase } from '../../../lib/store/database';
import { openSettingsStore, type SettingsStore } from '../../../lib/store/settings-store';
import { lookedAtPlaces } from '../../../lib/store/taught-anchors';
import {
  connectionsLook,
  CONNECTIONS_URL,
  DAY_MS,
  deliver,
  freshDatabase,
  NOON_MS,
} from './ingest-support';
import { memoryArea } from './memory-area';

const KEY = 'connections|connections|sdui';
const PLACE: PlacedNumber = { text: '1,465 connections', path: 'main>section>p' };
const TAUGHT = (text: string): RawWitness => ({ kind: 'text', text, selector: TAUGHT_SELECTOR });

let db: EvenkeelDatabase;
let settings: SettingsStore;
let nowMs: number;

/** A look at the page on which the reader finds nothing any more; `taught` = what stands at the place shown before. */
function failingLook(more: {
  documentId: string;
  taught?: string;
  shown?: string;
}): FromPage['reading'] {
  const witnesses: RawWitness[] = [
    ...(more.shown === undefined ? [] : [{ kind: 'text' as const, text: more.shown, selector: 0 }]),
    ...(more.taught === undefined ? [] : [TAUGHT(more.taught)]),
  ];
  return connectionsLook({
    documentId: more.documentId,
    atMs: nowMs,
    gaveUp: witnesses.length === 0,
    change: (reading) => ({ ...reading, fields: [{ field: 'connections', witnesses }] }),
  });
}

const answerOf = (documentId: string, numbers: PlacedNumber[]): PageAnswer => {
  const look = failingLook({ documentId });
  return {
    tabId: 1,
    url: CONNECTIONS_URL,
    incognito: false,
    message: { ...look, reading: { ...look.reading, numbers } },
  };
};

const context = () => ({ db, settings, nowMs, utcOffsetMinutes: 0 });

/** The person types a number while a tab shows these. */
async function type(value: number, documentId: string, numbers: PlacedNumber[]): Promise<void> {
  await handleCommand(context(), {
    type: 'typeCounts',
    id: `typed-${documentId}-${value}`,
    followers: null,
    connections: value,
    day: null,
  });
  const { activeAccountId } = await settings.read();
  if (activeAccountId === null) throw new Error('no account');
  if ((await readersToAsk(db, ['connections'])).has('connections')) {
    const typed = { accountId: activeAccountId, metric: 'connections' as const, value };
    await findTypedNumber(db, typed, [answerOf(documentId, numbers)], nowMs);
  }
}

const teaching = async () =>
  (await db.questions.toArray()).filter(({ kind }) => kind === 'teachAnchor');

async function say(kind: Answer['kind']): Promise<void> {
  const [question] = await teaching();
  if (!question) throw new Error('nothing was asked');
  await handleCommand(context(), {
    type: 'answer',
    questionId: question.id,
    answer: { kind },
  });
}

const later = (): void => {
  nowMs += DAY_MS;
};

/** Two visits, two times "yes". */
async function teach(): Promise<void> {
  await type(1_465, 'visit-1', [PLACE]);
  await say('yes');
  later();
  await deliver(db, failingLook({ documentId: 'visit-2', taught: '1,466 connections' }));
  await say('yes');
  later();
}

beforeEach(async () => {
  db = await freshDatabase();
  settings = openSettingsStore(memoryArea());
  nowMs = NOON_MS;
  await deliver(db, failingLook({ documentId: 'visit-0' }));
});

describe('a typed number on a page that could not be read', () => {
  it('is asked about where it stands', async () => {
    await type(1_465, 'visit-1', [PLACE, { text: '3,600 followers', path: 'main>section>p' }]);
    expect(await teaching()).toMatchObject([
      { metric: 'connections', value: 1465, text: '1,465 connections', anchorKey: KEY },
    ]);
    expect(await lookedAtPlaces(db)).toEqual([]);
  });

  it.each<[string, PlacedNumber[]]>([
    ['nowhere', [{ text: '1,464 connections', path: 'main>p' }]],
    ['at two places', [PLACE, { text: '1,465 connections', path: 'main>ul>li' }]],
    ['among others built alike', [PLACE, { ...PLACE, text: '12 connections' }]],
    ['without its name', [{ text: '1,465', path: 'main>p' }]],
    ['under another name', [{ text: '1,465 followers', path: 'main>p' }]],
    ['as somebody else’s', [{ text: '1,465 mutual connections', path: 'main>p' }]],
    ['inside a sentence', [{ text: '1,465 connections solved this puzzle', path: 'main>p' }]],
    ['only about', [{ text: '1.4K connections', path: 'main>p' }]],
  ])('is not when it stands %s', async (_, numbers) => {
    await type(1_465, 'visit-1', numbers);
    expect(await teaching()).toEqual([]);
    expect(await db.taughtAnchors.toArray()).toEqual([]);
  });

  it('is not looked for on another account’s page, or one nobody proves', async () => {
    const answer = answerOf('visit-1', [PLACE]);
    const typed = { accountId: 'somebody-else', metric: 'connections' as const, value: 1_465 };
    await findTypedNumber(db, typed, [answer], nowMs);
    await findTypedNumber(db, typed, [{ ...answer, url: 'https://example.org/' }], nowMs);
    await findTypedNumber(db, typed, [{ ...answer, message: { type: 'reading' } }], nowMs);
    expect(await teaching()).toEqual([]);
  });

  it('asks no page while every reader works', async () => {
    const fine = await freshDatabase();
    await deliver(fine, connectionsLook());
    expect(await readersToAsk(fine, ['connections', 'followers'])).toEqual(new Set());
    expect(await readersToAsk(db, ['connections'])).toEqual(new Set(['connections']));
    expect(await readersToAsk(db, ['followers'])).toEqual(new Set());
  });
});

describe('a shown place', () => {
  it('is read after a yes on two visits, with low confidence and its evidence', async () => {
    await teach();
    expect(await lookedAtPlaces(db)).toMatchObject([{ path: PLACE.path, metric: 'connections' }]);
    await deliver(db, failingLook({ documentId: 'visit-3', taught: '1,470 connections' }));
    const [stored] = await db.observations.filter(({ value }) => value === 1_470).toArray();
    expect(stored).toMatchObject({
      standing: 'accepted',
      source: 'listPage',
      confidence: 'low',
      evidence: { selector: TAUGHT_SELECTOR, text: '1,470 connections' },
    });
    expect(await db.readerHealth.get('connections')).toMatchObject({
      failingSinceMs: null,
      report: [{ field: 'connections', found: `selector ${TAUGHT_SELECTOR}` }],
    });
  });

  it('counts for nothing after one yes, however often that visit is looked at', async () => {
    await type(1_465, 'visit-1', [PLACE]);
    await say('yes');
    await deliver(db, failingLook({ documentId: 'visit-1', taught: '1,466 connections' }));
    expect(await teaching()).toEqual([]);
    expect((await db.observations.toArray()).map(({ source }) => source)).toEqual(['typed']);
    expect((await db.readerHealth.get('connections'))?.failingSinceMs).toBe(NOON_MS);
  });

  it('is asked about once for each visit', async () => {
    await type(1_465, 'visit-1', [PLACE]);
    await say('yes');
    later();
    const look = () => failingLook({ documentId: 'visit-2', taught: '1,466 connections' });
    await deliver(db, look());
    await deliver(db, look());
    expect(await teaching()).toHaveLength(1);
  });

  it('is given up at a "no"', async () => {
    await type(1_465, 'visit-1', [PLACE]);
    await say('no');
    expect(await db.taughtAnchors.toArray()).toEqual([]);
    await type(1_465, 'visit-2', [PLACE]);
    await say('yes');
    later();
    await deliver(db, failingLook({ documentId: 'visit-3', taught: '77 connections' }));
    await say('no');
    expect((await db.taughtAnchors.get(KEY))?.forgottenAtMs).toBe(nowMs);
    expect(await lookedAtPlaces(db)).toEqual([]);
  });

  it('is given up when the person types another number', async () => {
    await teach();
    await type(1_500, 'visit-4', [{ ...PLACE, text: '1,470 connections' }]);
    expect((await db.taughtAnchors.get(KEY))?.forgottenAtMs).toBe(nowMs);
  });

  it('is given up when what it said on that day is not what the person types', async () => {
    await teach();
    await deliver(db, failingLook({ documentId: 'visit-4', taught: '1,470 connections' }));
    await handleCommand(context(), {
      type: 'typeCounts',
      id: 'typed-later',
      followers: null,
      connections: 1_500,
      day: null,
    });
    expect((await db.taughtAnchors.get(KEY))?.forgottenAtMs).toBe(nowMs);
  });

  it('is given up when the reader finds another number, and that one is taken', async () => {
    await teach();
    await deliver(
      db,
      failingLook({ documentId: 'visit-4', shown: '1,471 connections', taught: '12 connections' }),
    );
    expect((await db.taughtAnchors.get(KEY))?.forgottenAtMs).not.toBeNull();
    const values = (await db.observations.toArray()).map(({ value }) => value);
    expect(values).toContain(1_471);
    expect(values).not.toContain(12);
    await deliver(db, failingLook({ documentId: 'visit-5', taught: '13 connections' }));
    expect((await db.observations.toArray()).map(({ value }) => value)).not.toContain(13);
  });

  it('never speaks against two numbers of the page that disagree', async () => {
    await teach();
    const look = failingLook({
      documentId: 'visit-4',
      shown: '1,471 connections',
      taught: '1,470 connections',
    });
    look.reading.fields[0]?.witnesses.push({ kind: 'text', text: '90 connections', selector: 1 });
    await deliver(db, look);
    expect((await db.observations.toArray()).map(({ value }) => value)).not.toContain(1_470);
    expect((await db.readerHealth.get('connections'))?.report).toEqual([
      { field: 'connections', found: 'contradiction' },
    ]);
  });

  it('waits when its number is far from the last, and is given up when that is called wrong', async () => {
    await teach();
    await deliver(db, failingLook({ documentId: 'visit-4', taught: '12 connections' }));
    const [question] = await db.questions.toArray();
    expect(question).toMatchObject({ kind: 'confirmCount', value: 12, reason: 'jump' });
    await handleCommand(context(), {
      type: 'answer',
      questionId: question?.id,
      answer: { kind: 'no' },
    });
    expect((await db.taughtAnchors.get(KEY))?.forgottenAtMs).toBe(nowMs);
  });
});

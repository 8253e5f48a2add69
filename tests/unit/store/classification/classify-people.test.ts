import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { ingestReading } from '../../../../lib/background/ingest-reading';
import { CLASSIFIER_VERSION } from '../../../../lib/categories';
import { classifiedPerson } from '../../../../lib/categories/classify-person';
import { classifyInWorker } from '../../../../lib/store/classification/classify-in-worker';
import {
  classifyPeople,
  unsortedPeople,
} from '../../../../lib/store/classification/classify-people';
import {
  runClassification,
  sortWhenNeeded,
} from '../../../../lib/store/classification/run-classification';
import { DATABASE_NAME, openDatabase, type EvenkeelDatabase } from '../../../../lib/store/database';
import { readGeneration } from '../../../../lib/store/generation';
import {
  card,
  connectionsLook,
  freshDatabase,
  NOON_MS,
  SENDER,
} from '../../background/ingest-support';
import { importList, type Line } from '../imports/made-exports';

const JOBS = ['Head of Sales', 'Data Engineer', 'Qwrtz', 'Freelance Copywriter'];

const lines = (count: number): Line[] =>
  Array.from({ length: count }, (_, i) => ({
    name: `Person Number${i}`,
    slug: `person-${i}`,
    company: 'Lorem Ltd',
    position: JOBS[i % JOBS.length] ?? '',
    on: '2024-03-05',
  }));

/** An import by a page that has no classifier: what the background stores looks the same. */
async function network(count: number, db?: EvenkeelDatabase): Promise<EvenkeelDatabase> {
  const made = db ?? (await freshDatabase());
  await importList(made, '2026-01-10', lines(count));
  return made;
}

const categoriesOf = async (db: EvenkeelDatabase) =>
  (await db.people.orderBy('id').toArray()).map(({ id, classifierVersion, categories }) => ({
    id,
    classifierVersion,
    categories,
  }));

describe('sorting people', () => {
  it('gives everybody their categories once, and those without words none', async () => {
    const db = await network(40);
    await db.people.put({
      ...(await db.people.get('me|person-0'))!,
      id: 'other|x',
      accountId: 'other',
    });
    expect(await unsortedPeople(db, 'me')).toBe(40);
    expect(await classifyPeople(db, 'me', classifiedPerson)).toBe(40);
    expect(await unsortedPeople(db, 'me')).toBe(0);
    expect(await unsortedPeople(db, 'other')).toBe(1);
    expect((await db.people.get('me|person-0'))?.categories).toEqual({
      seniority: ['Manager'],
      function: ['Sales'],
      topic: ['Sales'],
    });
    expect((await db.people.get('me|person-2'))?.categories).toEqual({});
    expect((await db.people.get('me|person-3'))?.categories).toMatchObject({
      companySize: ['1'],
      topic: ['Content and copywriting'],
    });
    const generation = await readGeneration(db);
    expect(await classifyPeople(db, 'me', classifiedPerson)).toBe(0);
    expect(await readGeneration(db)).toBe(generation);
  });

  it('by two workers while cards come in and a file is imported loses and doubles nothing', async () => {
    const db = await freshDatabase();
    await ingestReading(db, connectionsLook({ people: [card('person-0')] }), SENDER, NOON_MS);
    const accountId = (await db.accounts.toArray())[0]?.id ?? '';
    const other = await openDatabase(db.name);
    if (!other.ok) throw new Error(other.error);
    const cards = async (): Promise<void> => {
      for (let i = 0; i < 8; i++) {
        const people = Array.from({ length: 40 }, (_, k) => card(`person-${i * 40 + k}`));
        await ingestReading(db, connectionsLook({ people, documentId: `d${i}` }), SENDER, NOON_MS);
      }
    };
    const sorting = async (on: EvenkeelDatabase): Promise<void> => {
      for (let i = 0; i < 6; i++) await classifyPeople(on, accountId, classifiedPerson);
    };
    const importing = import('../imports/made-exports').then(({ importFiles, connectionsCsv }) =>
      importFiles(db, { 'Connections.csv': connectionsCsv(lines(300)) }, accountId),
    );
    await Promise.all([cards(), sorting(db), sorting(other.value), importing]);
    await classifyPeople(db, accountId, classifiedPerson);
    const people = await db.people.toArray();
    expect(people).toHaveLength(320);
    expect(people.filter(({ seenOnPage }) => seenOnPage)).toHaveLength(320);
    expect(people.filter(({ importIds }) => importIds.length > 0)).toHaveLength(300);
    // Nobody keeps categories of words they no longer have.
    for (const person of people) {
      expect(person).toEqual(classifiedPerson({ ...person, classifierVersion: 0 }));
    }
    other.value.close();
  });

  it('killed midway leaves whole batches, and goes on where it stopped', async () => {
    const whole = await network(1_200);
    await classifyPeople(whole, 'me', classifiedPerson);
    const expected = await categoriesOf(whole);
    const db = await network(1_200);
    let calls = 0;
    const dying = (person: Parameters<typeof classifiedPerson>[0]) => {
      calls += 1;
      if (calls > 1_100) throw new Error('killed');
      return classifiedPerson(person);
    };
    await expect(classifyPeople(db, 'me', dying)).rejects.toThrow('killed');
    expect(await unsortedPeople(db, 'me')).toBe(200);
    const stop = new AbortController();
    stop.abort(new Error('left'));
    await expect(classifyPeople(db, 'me', classifiedPerson, stop.signal)).rejects.toThrow('left');
    expect(await classifyPeople(db, 'me', classifiedPerson)).toBe(200);
    expect(await categoriesOf(db)).toEqual(expected);
  });

  it('looks again at who got other words, and at nobody else', async () => {
    const db = await network(8);
    await classifyPeople(db, 'me', classifiedPerson);
    const changed = lines(8).map((line, i) => (i === 1 ? { ...line, position: 'Owner' } : line));
    await importList(db, '2026-02-10', changed);
    expect(await unsortedPeople(db, 'me')).toBe(1);
    expect(await db.people.get('me|person-1')).toMatchObject({ classifierVersion: 0 });
    expect(await db.people.get('me|person-1')).not.toHaveProperty('categories');
    await classifyPeople(db, 'me', classifiedPerson);
    expect((await db.people.get('me|person-1'))?.categories?.seniority).toEqual(['Owner']);
  });

  it('looks again at everybody whom an older version sorted', () => {
    const row = { title: 'Owner', headline: '', company: '' } as Parameters<
      typeof classifiedPerson
    >[0];
    const old = { ...row, classifierVersion: CLASSIFIER_VERSION - 1, categories: { topic: ['x'] } };
    expect(classifiedPerson(old)).toMatchObject({ categories: { seniority: ['Owner'] } });
    const now = { ...old, classifierVersion: CLASSIFIER_VERSION };
    expect(classifiedPerson(now)).toBe(now);
  });
});

describe('a page that opens', () => {
  const view = (more: object) => ({
    generation: 1,
    account: { id: 'me' },
    unsortedPeople: 3,
    ...more,
  });
  const browser = { runtime: { sendMessage: vi.fn(() => Promise.resolve()) } };

  it('starts one worker for people who wait, and not again for the same state', async () => {
    let end = (): void => undefined;
    const run = vi.fn(
      () =>
        new Promise<{ type: 'failed' }>((resolve) => {
          end = () => resolve({ type: 'failed' });
        }),
    );
    const sort = sortWhenNeeded(browser, run);
    for (const none of [null, view({ account: null }), view({ unsortedPeople: 0 })]) sort(none);
    expect(run).not.toHaveBeenCalled();
    sort(view({}));
    sort(view({ generation: 2 }));
    expect(run).toHaveBeenCalledTimes(1);
    end();
    await Promise.resolve().then(() => new Promise((resolve) => setTimeout(resolve)));
    sort(view({}));
    expect(run).toHaveBeenCalledTimes(1);
    sort(view({ generation: 3 }));
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('asks for a new view only when somebody was sorted', async () => {
    const opened = await openDatabase();
    if (!opened.ok) throw new Error(opened.error);
    expect(opened.value.name).toBe(DATABASE_NAME);
    await network(3, opened.value);
    opened.value.close();
    const here = () => {
      const listeners: ((event: MessageEvent) => void)[] = [];
      return {
        addEventListener: (type: string, listener: (event: MessageEvent) => void) => {
          if (type === 'message') listeners.push(listener);
        },
        postMessage: (message: Parameters<typeof classifyInWorker>[0]) => {
          void classifyInWorker(message, undefined).then((data) => {
            for (const listener of listeners) listener({ data } as MessageEvent);
          });
        },
        terminate: vi.fn(),
      } as unknown as Worker;
    };
    expect(await runClassification(browser, 'me', here())).toEqual({ type: 'done', sorted: 3 });
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith({ type: 'refreshView' });
    browser.runtime.sendMessage.mockClear();
    expect(await runClassification(browser, 'me', here())).toEqual({ type: 'done', sorted: 0 });
    expect(browser.runtime.sendMessage).not.toHaveBeenCalled();
    const busy = { request: (_: string, __: object, act: (lock: null) => unknown) => act(null) };
    expect(
      await classifyInWorker(
        { type: 'sort', accountId: 'me' },
        busy as unknown as Pick<LockManager, 'request'>,
      ),
    ).toEqual({ type: 'busy' });
  });
});

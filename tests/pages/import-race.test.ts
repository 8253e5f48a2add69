import { expect, it } from 'vitest';
import { ingestReading } from '../../lib/background/ingest-reading';
import { openDatabase, type EvenkeelDatabase } from '../../lib/store/database';
import { writeImport } from '../../lib/store/imports/write-import';
import { card, connectionsLook, NOON_MS, SENDER } from '../unit/background/looks';
import { connectionsCsv, folderOf, read } from '../unit/store/imports/made-exports';

const PEOPLE = 30_000;
const LOOKS = 12;
const CARDS = 50;
/** The second tab shows half of its people from the end of the file, half from beyond it. */
const FROM_SECOND = PEOPLE - (LOOKS * CARDS) / 2;

async function opened(name: string): Promise<EvenkeelDatabase> {
  const result = await openDatabase(name);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

it('30,000 rows are imported while two tabs deliver cards and a correction is edited', async () => {
  const name = `race-${crypto.randomUUID()}`;
  const [worker, background, page] = [await opened(name), await opened(name), await opened(name)];
  const look = { people: [card('person-0')] };
  await ingestReading(background, connectionsLook(look), SENDER, NOON_MS);
  const accountId = (await background.accounts.toArray())[0]?.id ?? '';
  const lines = Array.from({ length: PEOPLE }, (_, i) => ({
    name: `Person Number${i}`,
    slug: `person-${i}`,
    company: 'Lorem Ltd',
    position: 'Gardener',
    on: '2024-03-05',
  }));
  const result = await read({
    [`${folderOf('2026-01-10')}/Connections.csv`]: connectionsCsv(lines),
  });

  let isImported = false;
  let delivered = 0;
  const tab = async (tabId: number, from: number): Promise<void> => {
    for (let i = 0; i < LOOKS; i++) {
      const people = Array.from({ length: CARDS }, (_, k) =>
        card(`person-${from + i * CARDS + k}`),
      );
      const shown = connectionsLook({ people, documentId: `tab-${tabId}` });
      const reply = await ingestReading(background, shown, { ...SENDER, tabId }, NOON_MS);
      expect(reply.ok).toBe(true);
      if (!isImported) delivered += 1;
    }
  };
  const editing = async (): Promise<void> => {
    for (const value of ['Operations', 'Education', 'Legal']) {
      await page.corrections.put({
        id: 'fix',
        accountId,
        scope: 'person',
        subject: `${accountId}|person-1`,
        dimension: 'function',
        value,
        correctedAtMs: NOON_MS,
      });
    }
  };
  const target = { accountId, runId: 'race', nowMs: NOON_MS, utcOffsetMinutes: 0 };
  const importing = writeImport(worker, result, target).then(() => {
    isImported = true;
  });
  await Promise.all([importing, tab(2, 0), tab(3, FROM_SECOND), editing()]);
  expect(delivered, 'they ran beside one another').toBeGreaterThan(0);

  const shown = 2 * LOOKS * CARDS;
  const beyond = (LOOKS * CARDS) / 2;
  const people = await background.people.toArray();
  expect(people).toHaveLength(PEOPLE + beyond);
  expect(new Set(people.flatMap(({ aliases }) => aliases)).size).toBe(PEOPLE + beyond);
  expect(people.filter(({ importIds }) => importIds.length > 0)).toHaveLength(PEOPLE);
  expect(people.filter(({ seenOnPage }) => seenOnPage)).toHaveLength(shown);
  expect(people.filter(({ parts }) => parts !== undefined)).toHaveLength(shown - beyond);
  expect((await page.corrections.get('fix'))?.value).toBe('Legal');
  for (const db of [background, page]) db.close();
  await worker.delete();
}, 180_000);

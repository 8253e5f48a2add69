import Papa from 'papaparse';
import { categoriesInWords } from '../../lib/categories/classify-person';
import { CLASSIFIER_VERSION } from '../../lib/categories/classifier-version';
import { readFiles } from '../../lib/imports';
import type { Person } from '../../lib/model/person';
import { openDatabase, type EvenkeelDatabase } from '../../lib/store/database';
import { writeImport } from '../../lib/store/imports/write-import';

// What the import bench runs in a page: the production sources, and the two baselines.

/** Milliseconds of each part of one run. */
export interface ImportTimes {
  /** Reading the file and sorting everybody in it into categories. */
  parseMs: number;
  papaMs: number;
  writeMs: number;
  bulkPutMs: number;
  rows: number;
}

async function fresh(name: string): Promise<EvenkeelDatabase> {
  const opened = await openDatabase(name);
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

async function timed<T>(act: () => Promise<T> | T): Promise<[T, number]> {
  const start = performance.now();
  const value = await act();
  return [value, performance.now() - start];
}

async function timeImport(csv: string, isBaselineFirst: boolean): Promise<ImportTimes> {
  const blob = new Blob([csv]);
  const read = () => readFiles([{ path: 'Connections.csv', blob }], { messages: false });
  const papa = async () =>
    Papa.parse(await blob.text(), { header: true, skipEmptyLines: true }).data;
  const papaFirst = isBaselineFirst ? await timed(papa) : undefined;
  const sorted = new Map<string, Person['categories']>();
  const [result, parseMs] = await timed(async () => {
    const files = await read();
    for (const table of files.tables) {
      if (table.kind !== 'connections') continue;
      for (const { position, company } of table.rows) {
        const words = { title: position, headline: '', company };
        sorted.set(`${position}|${company}`, categoriesInWords(words));
      }
    }
    return files;
  });
  const [, papaMs] = papaFirst ?? (await timed(papa));

  const ours = await fresh('bench-ours');
  const target = { accountId: 'bench', runId: 'bench', nowMs: Date.now(), utcOffsetMinutes: 0 };
  // Sorted above, so that writing is held against writing the same rows.
  const classify = (person: Person): Person => ({
    ...person,
    classifierVersion: CLASSIFIER_VERSION,
    categories: sorted.get(`${person.title}|${person.company}`) ?? {},
  });
  const write = () => writeImport(ours, result, target, { classify });
  if (isBaselineFirst) await write();
  const rows = isBaselineFirst ? await ours.people.toArray() : [];
  const bare = await fresh('bench-bare');
  const bulkPut = async (people: typeof rows) => timed(() => bare.people.bulkPut(people));
  let writeMs: number;
  let bulkPutMs: number;
  if (isBaselineFirst) {
    [, bulkPutMs] = await bulkPut(rows);
    await ours.delete({ disableAutoOpen: false });
    [, writeMs] = await timed(write);
  } else {
    [, writeMs] = await timed(write);
    [, bulkPutMs] = await bulkPut(await ours.people.toArray());
  }
  const count = await ours.people.count();
  await ours.delete();
  await bare.delete();
  return { parseMs, papaMs, writeMs, bulkPutMs, rows: count };
}

Object.assign(globalThis, { timeImport });

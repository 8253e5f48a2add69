import Papa from 'papaparse';
import { readFiles } from '../../lib/imports';
import { openDatabase, type EvenkeelDatabase } from '../../lib/store/database';
import { writeImport } from '../../lib/store/imports/write-import';

// What the import bench runs in a page: the production sources, and the two baselines.

/** Milliseconds of each part of one run. */
export interface ImportTimes {
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
  const [result, parseMs] = await timed(read);
  const [, papaMs] = papaFirst ?? (await timed(papa));

  const ours = await fresh('bench-ours');
  const target = { accountId: 'bench', runId: 'bench', nowMs: Date.now(), utcOffsetMinutes: 0 };
  const write = () => writeImport(ours, result, target);
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

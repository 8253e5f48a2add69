import * as v from 'valibot';
import { GOAL_NAMES } from '../model/goal';
import { fail, ok, type Result } from '../model/result';
import type { Phrase } from '../model/score';
import { BACKUP_FORMAT, type BackupFile } from './backup';
import { BACKUP_ROWS, BACKUP_TABLES } from './backup-rows';
import { checksumOf } from './canonical-json';
import { migrateTables, type TableRows } from './migrate-tables';
import { SCHEMA_VERSION } from './migrations';

/** A gzip bomb ends here; ten years of 30,000 people are a twentieth of it. */
const MAX_BYTES = 512 * 1024 * 1024;

const envelope = v.strictObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  settings: v.strictObject({
    goal: v.picklist(GOAL_NAMES),
    goalChosen: v.boolean(),
    activeAccountId: v.nullable(v.string()),
  }),
  tables: v.record(v.string(), v.array(v.unknown())),
  checksum: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

const refuse = (reason: string, params: Phrase['params'] = {}): { ok: false; error: Phrase } =>
  fail({ key: `backup.refused.${reason}`, params });

/**
 * Reads a backup, plain or gzipped, whole or not at all. Nothing in it is trusted.
 * @returns why it was refused: no JSON, another file, a newer version, damaged, or the first thing that is not as documented
 */
export async function readBackup(file: string | Uint8Array): Promise<Result<BackupFile, Phrase>> {
  const text = typeof file === 'string' ? file : await textOf(file);
  if (text === undefined) return refuse('unpack');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('notJson');
  }
  if (typeof parsed !== 'object' || parsed === null || !('format' in parsed)) {
    return refuse('foreign');
  }
  if (parsed.format !== BACKUP_FORMAT) return refuse('foreign');
  // The version comes before the shape: a newer file may look different in any part.
  const version = 'version' in parsed ? parsed.version : undefined;
  if (typeof version === 'number' && version > SCHEMA_VERSION) {
    return refuse('newer', { version, known: SCHEMA_VERSION });
  }
  const shape = v.safeParse(envelope, parsed);
  if (!shape.success) return refuse('shape', { where: whereOf(shape.issues) });
  const { checksum, ...content } = shape.output;
  if ((await checksumIfPossible(content)) !== checksum) return refuse('damaged');
  const migrated = await migrateTables(shape.output.tables, shape.output.version);
  if (!migrated) return refuse('shape', { where: 'tables' });
  const today = { ...shape.output, version: SCHEMA_VERSION };
  // Tables of tabs and messages come out of the upgrade empty and are not part of a backup.
  return tablesOf({
    ...today,
    tables: shape.output.version === SCHEMA_VERSION ? migrated : ownTables(migrated),
  });
}

/** @returns undefined for JSON nested deeper than a computer can walk */
const checksumIfPossible = (content: unknown): Promise<string | undefined> =>
  checksumOf(content).catch(() => undefined);

const ownTables = (tables: TableRows): TableRows =>
  Object.fromEntries(BACKUP_TABLES.map((name) => [name, tables[name] ?? []]));

function tablesOf(file: v.InferOutput<typeof envelope>): Result<BackupFile, Phrase> {
  const unknownTable = Object.keys(file.tables).find((name) => !(name in BACKUP_ROWS));
  if (unknownTable !== undefined) return refuse('shape', { where: `tables.${unknownTable}` });
  const tables: Record<string, unknown[]> = {};
  for (const name of BACKUP_TABLES) {
    const rows = file.tables[name];
    if (!rows) return refuse('shape', { where: `tables.${name}` });
    for (const [index, row] of rows.entries()) {
      const checked = v.safeParse(BACKUP_ROWS[name] as v.GenericSchema, row);
      if (!checked.success) {
        return refuse('row', { table: name, row: index + 1, where: whereOf(checked.issues) });
      }
    }
    tables[name] = rows;
  }
  return ok({ ...file, tables: tables as unknown as BackupFile['tables'] });
}

const whereOf = (issues: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string =>
  v.getDotPath(issues[0]) ?? '';

/** @returns undefined when it is neither UTF-8 nor gzipped UTF-8 within bounds */
async function textOf(bytes: Uint8Array): Promise<string | undefined> {
  try {
    const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? await unzipped(bytes) : bytes;
    return plain && new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch {
    return undefined;
  }
}

async function unzipped(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'));
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > MAX_BYTES) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(next.value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { showExample } from '../../../lib/background/example-commands';
import { BACKUP_TABLES } from '../../../lib/store/backup-rows';
import { writeBackup, type BackupFile } from '../../../lib/store/backup';
import { canonicalJson, checksumOf } from '../../../lib/store/canonical-json';
import { openDatabase } from '../../../lib/store/database';
import { readBackup } from '../../../lib/store/read-backup';
import { contents, freshDatabase, NOON_MS } from '../background/ingest-support';
import { fillDatabase } from './full-database';

const schema = JSON.parse(readFileSync('docs/schemas/backup.schema.json', 'utf8')) as object;
const isDocumented = new Ajv2020({ allErrors: false }).compile(schema);

let text = '';
let backup: BackupFile;

beforeAll(async () => {
  const opened = await openDatabase('backup');
  if (!opened.ok) throw new Error(opened.error);
  const settings = await fillDatabase(opened.value);
  text = await writeBackup(opened.value, await settings.read(), NOON_MS);
  backup = JSON.parse(text) as BackupFile;
  opened.value.close();
});

/** The file with a change and a checksum that fits it. */
async function resealed(change: (file: BackupFile) => void): Promise<string> {
  const file = structuredClone(backup);
  change(file);
  const content = { ...file, checksum: undefined };
  return JSON.stringify({ ...content, checksum: await checksumOf(content) });
}

const refusal = async (file: string | Uint8Array) => {
  const result = await readBackup(file);
  return result.ok ? 'accepted' : `${result.error.key} ${JSON.stringify(result.error.params)}`;
};

describe('a backup', () => {
  it('is as documented, with a row of every table', () => {
    expect(isDocumented(backup), JSON.stringify(isDocumented.errors)).toBe(true);
    expect(Object.keys(backup.tables).sort()).toEqual([...BACKUP_TABLES].sort());
    for (const name of BACKUP_TABLES) {
      if (name !== 'dayConflicts') expect(backup.tables[name], name).not.toEqual([]);
    }
    expect(backup).toMatchObject({
      format: 'evenkeel-backup',
      version: 2,
      createdAt: '2026-11-23T12:00:00.000Z',
      settings: { goal: 'general', goalChosen: false },
    });
    expect(text).not.toContain('consent');
  });

  it('reads back whole, plain, gzipped and with a byte order mark', async () => {
    const gz = new Uint8Array(gzipSync(text));
    for (const file of [text, new TextEncoder().encode(text), gz, `\uFEFF${text}`]) {
      expect(await readBackup(file)).toEqual({ ok: true, value: backup });
    }
  });

  it('does not hold the example', async () => {
    const db = await freshDatabase();
    const settings = await fillDatabase(db);
    const before = await writeBackup(db, await settings.read(), NOON_MS);
    await showExample({ db, settings, nowMs: NOON_MS, utcOffsetMinutes: 0 });
    const after = await writeBackup(db, await settings.read(), NOON_MS);
    const withoutChanges = (file: string) => {
      const { tables, settings: chosen } = JSON.parse(file) as BackupFile;
      return { ...tables, meta: [], chosen };
    };
    expect(withoutChanges(after)).toEqual(withoutChanges(before));
  });

  it('holds every table but those of tabs and messages', async () => {
    const db = await freshDatabase();
    const left = Object.keys(await contents(db)).filter(
      (name) => !(BACKUP_TABLES as string[]).includes(name),
    );
    expect(left.sort()).toEqual(['documentViewers', 'receipts', 'unprovedReadings']);
  });

  it.each([
    ['nothing', () => '', 'backup.refused.notJson {}'],
    ['half a file', () => text.slice(0, text.length / 2), 'backup.refused.notJson {}'],
    ['another JSON', () => '{"a":1}', 'backup.refused.foreign {}'],
    ['a list', () => '[]', 'backup.refused.foreign {}'],
    ['another format', () => text.replace('evenkeel-backup', 'x'), 'backup.refused.foreign {}'],
    [
      'a newer version',
      () => JSON.stringify({ ...backup, version: 3, tables: 'other' }),
      'backup.refused.newer {"version":3,"known":2}',
    ],
    ['a changed digit', () => text.replace('1465', '1466'), 'backup.refused.damaged {}'],
    ['a cut gzip', () => new Uint8Array(gzipSync(text)).slice(0, 900), 'backup.refused.unpack {}'],
    ['no text', () => new Uint8Array([0xff, 0xfe, 0x00]), 'backup.refused.unpack {}'],
    ['JSON without an end', () => '['.repeat(1e6), 'backup.refused.notJson {}'],
    [
      'JSON nested too deep',
      () => text.replace('"filter":{', `"filter":{"x":${'['.repeat(2e5)}${']'.repeat(2e5)},`),
      'backup.refused.damaged {}',
    ],
  ])('refuses %s with the reason', async (_, file, reason) => {
    expect(await refusal(file())).toBe(reason);
  });

  it('refuses rows that are not as documented, naming them', async () => {
    const broken = await resealed((file) => {
      (file.tables.observations[1] as { value: unknown }).value = '12';
    });
    expect(await refusal(broken)).toBe(
      'backup.refused.row {"table":"observations","row":2,"where":"value"}',
    );
    const missing = await resealed((file) => {
      delete (file.tables as Partial<BackupFile['tables']>).people;
    });
    expect(await refusal(missing)).toBe('backup.refused.shape {"where":"tables.people"}');
    const extra = await resealed((file) => {
      Object.assign(file.tables, { receipts: [] });
    });
    expect(await refusal(extra)).toBe('backup.refused.shape {"where":"tables.receipts"}');
  });

  it('is judged the same by its documentation and by the reader', async () => {
    const rows = BACKUP_TABLES.flatMap((table) =>
      (backup.tables[table][0] ? Object.keys(backup.tables[table][0]) : []).map((field) => ({
        table,
        field,
      })),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...rows),
        fc.constantFrom<unknown>(undefined, null, -1, 0.5, 'x', '', true, [], {}, [1]),
        async ({ table, field }, value) => {
          const file = await resealed(({ tables }) => {
            const row = tables[table][0] as unknown as Record<string, unknown>;
            row[field] = value;
          });
          const result = await readBackup(file);
          expect(isDocumented(JSON.parse(file)), `${table}.${field} = ${String(value)}`).toBe(
            result.ok,
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('has a checksum that does not depend on the order of keys', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 'é' }], a: null })).toBe(
      '{"a":null,"b":[{"c":"é","d":1}]}',
    );
  });
});

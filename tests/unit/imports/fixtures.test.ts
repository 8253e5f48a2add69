import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFiles, summariseImport } from '../../../lib/imports';
import type { ImportResult } from '../../../lib/model/import-result';
import { buildZip } from './build-archive';
import { inputFile } from './read';

const FIXTURES = new URL('../../fixtures/exports', import.meta.url).pathname;

async function contentOf(folder: string): Promise<(readonly [string, Uint8Array<ArrayBuffer>])[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths
      .sort()
      .map(
        async (path) =>
          [path.slice(folder.length + 1), new Uint8Array(await readFile(path))] as const,
      ),
  );
}

/** What a fixture expects: every report, every row, every sum. */
function told(result: ImportResult): object {
  return {
    files: result.files.map(({ name, kind, rows, rejected, skipped }) => ({
      name,
      kind,
      ...(skipped ? { skipped: skipped.key } : { rows }),
      ...(rejected.length > 0 && {
        rejected: rejected.map(({ line, reason }) => `${line} ${reason.key}`),
      }),
    })),
    tables: result.tables.map(({ kind, rows }) => ({ kind, rows })),
    summary: summariseImport(result),
    advice: result.advice.map(({ key }) => key),
  };
}

const cases = (await readdir(FIXTURES, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('exports', () => {
  it('has fixtures', () => {
    expect(cases.length).toBeGreaterThan(5);
  });

  it.each(cases)('%s', async (name) => {
    const expectation = join(FIXTURES, name, 'expected.json');
    const files = await contentOf(join(FIXTURES, name, 'files'));
    const result = await readFiles(
      files.map(([path, bytes]) => inputFile(`Export/${path}`, bytes)),
      { messages: true },
    );
    expect(existsSync(expectation), `${name}/expected.json is missing`).toBe(true);
    expect(told(result)).toEqual(JSON.parse(await readFile(expectation, 'utf8')));
  });

  it.each(cases)('%s, packed by LinkedIn, gives the same rows', async (name) => {
    const files = await contentOf(join(FIXTURES, name, 'files'));
    const packed = await readFiles([inputFile('x.zip', await buildZip(files))], { messages: true });
    const loose = await readFiles(
      files.map(([path, bytes]) => inputFile(`Export/${path}`, bytes)),
      { messages: true },
    );
    const rows = ({ tables }: ImportResult) =>
      tables.map(({ kind, rows: all }) => ({ kind, rows: all }));
    expect(rows(packed)).toEqual(rows(loose));
  });
});

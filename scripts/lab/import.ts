import { openAsBlob } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  importCounts,
  importPosts,
  readFiles,
  summariseImport,
  type InputFile,
} from '../../lib/imports';
import type { ImportResult } from '../../lib/model/import-result';
import { phraseText } from '../../lib/words';

/** A folder's files with the folder before their names, as a browser hands them over. */
async function filesUnder(path: string, name = basename(path)): Promise<InputFile[]> {
  if (!(await stat(path)).isDirectory()) return [{ path: name, blob: await openAsBlob(path) }];
  const files: InputFile[] = [];
  for (const entry of (await readdir(path)).sort()) {
    files.push(...(await filesUnder(join(path, entry), `${name}/${entry}`)));
  }
  return files;
}

/** The object of design §7, documented in docs/schemas/lab-import.schema.json. */
export function importObject(result: ImportResult): object {
  return {
    files: result.files.map(({ name, kind, rows, rejected, rejectedCount, skipped }) => ({
      name,
      kind,
      rows,
      rejected: rejected.map(({ line, reason, kept }) => ({
        line,
        reason: phraseText(reason),
        kept,
      })),
      rejectedCount,
      skipped: skipped && phraseText(skipped),
    })),
    ...summariseImport(result),
    counts: importCounts(result),
    posts: importPosts(result),
    advice: result.advice.map(phraseText),
  };
}

function printSummary(result: ImportResult): void {
  for (const { name, kind, rows, rejected, rejectedCount, skipped } of result.files) {
    console.log(`${name}: ${skipped ? phraseText(skipped) : `${kind}, ${rows} rows`}`);
    for (const { line, reason } of rejected.slice(0, 5))
      console.log(`  line ${line}: ${phraseText(reason)}`);
    if (rejectedCount > 5) console.log(`  … and ${rejectedCount - 5} more lines`);
  }
  for (const [section, figures] of Object.entries(summariseImport(result))) {
    if (figures) console.log(`${section}: ${JSON.stringify(figures)}`);
  }
  for (const { metric, day, value, bound } of importCounts(result))
    console.log(`${metric} on ${day}: ${value}${bound === 'exact' ? '' : ` (${bound})`}`);
  for (const advice of result.advice) console.log(phraseText(advice));
}

const wasRead = (result: ImportResult): boolean =>
  result.tables.length + result.analytics.length + result.postAnalytics.length > 0;

/**
 * `lab import FILE… [--json]`: what an import of these files would find.
 * @returns 1 when nothing could be read, with the reasons on stderr
 */
export async function run(args: string[]): Promise<number> {
  const paths = args.filter((arg) => !arg.startsWith('--'));
  if (paths.length === 0) {
    console.error('Usage: npm run --silent lab -- import FILE… [--json]');
    return 2;
  }
  const files: InputFile[] = [];
  for (const path of paths) {
    try {
      files.push(...(await filesUnder(path)));
    } catch {
      console.error(`${path}: there is no such file, or it may not be opened.`);
      return 1;
    }
  }
  const result = await readFiles(files, { messages: true });
  if (!wasRead(result)) {
    for (const { name, skipped } of result.files)
      console.error(`${name}: ${skipped ? phraseText(skipped) : ''}`);
    for (const advice of result.advice) console.error(phraseText(advice));
    return 1;
  }
  if (args.includes('--json')) console.log(JSON.stringify(importObject(result)));
  else printSummary(result);
  return 0;
}

import { existsSync, openAsBlob } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readFiles, rowsOf, summariseImport } from '../../lib/imports';
import type { ImportResult } from '../../lib/model/import-result';
import type { Check } from './check';

/** What a sample's description says, as far as it can be held against an import. */
interface Description {
  kind?: string;
  expected?: Record<string, unknown>;
  /** Entries of an archive; `rows` are those of a plain CSV reader, broken lines included. */
  files?: { name: string; rows: number; left_out?: boolean }[];
}

type Compare = (name: string, got: unknown, want: unknown) => void;

const say = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

function compareConnections(
  result: ImportResult,
  want: Record<string, unknown>,
  equal: Compare,
): void {
  const { connections } = summariseImport(result);
  const rows = rowsOf(result, 'connections') ?? [];
  equal('rows', connections?.rows, want['rows']);
  equal('dates', connections?.withDate, want['dates_parsed']);
  equal('first', connections?.first, want['date_min']);
  equal('last', connections?.last, want['date_max']);
  equal('e-mails', connections?.withEmail, want['rows_with_email']);
  equal('addresses', connections?.withUrl, want['rows_with_url']);
  equal('without name', connections?.withoutName, want['rows_without_first_and_last_name']);
  equal('without company', rows.filter((row) => !row.company).length, want['rows_without_company']);
  equal(
    'without position',
    rows.filter((row) => !row.position).length,
    want['rows_without_position'],
  );
  const years: Record<string, number> = {};
  for (const { connectedOn } of rows) {
    const year = connectedOn?.slice(0, 4) ?? 'none';
    years[year] = (years[year] ?? 0) + 1;
  }
  equal('by year', years, want['connections_per_year']);
}

function compareAnalytics(
  result: ImportResult,
  want: Record<string, unknown>,
  equal: Compare,
): void {
  const { analytics } = summariseImport(result);
  equal('days', analytics?.days, want['days']);
  equal('from', analytics?.from, want['date_min'] ?? analytics?.from);
  equal('to', analytics?.to, want['date_max'] ?? analytics?.to);
  equal('impressions', analytics?.impressions, want['impressions_sum']);
  equal('engagements', analytics?.engagements, want['engagements_sum']);
  equal('followers', analytics?.followersTotal, want['followers_total']);
  equal('new followers', analytics?.newFollowers, want['new_followers_sum']);
  equal('demographics', analytics?.demographics, want['demographics_rows']);
  const [left, right] = [want['top_posts_left'], want['top_posts_right']];
  equal('posts', analytics?.topPosts, want['top_posts_distinct'] ?? Number(left) + Number(right));
}

function compareEntries(
  result: ImportResult,
  entries: NonNullable<Description['files']>,
  equal: Compare,
): void {
  for (const { name, rows, left_out: leftOut } of entries) {
    if (leftOut) continue;
    const report = result.files.find((file) => basename(file.name) === name);
    if (!report) equal(name, 'no report', 'a report');
    else if (report.skipped === null) {
      const lost = report.rejected.filter(({ kept }) => !kept).length;
      equal(`${name}, rows and lost lines`, report.rows + lost, rows);
    }
  }
}

/** Faults of one sample; empty when the import says what its description says. */
async function exportFaults(file: string): Promise<string[]> {
  const { expected = {}, files } = JSON.parse(
    await readFile(file.replace(/\.\w+$/, '.json'), 'utf8'),
  ) as Description;
  const input = { path: basename(file), blob: await openAsBlob(file) };
  const result = await readFiles([input], { messages: true });
  const faults: string[] = [];
  const equal: Compare = (name, got, want) => {
    if (want !== undefined && say(got) !== say(want)) {
      faults.push(`${name}: ${say(got)} instead of ${say(want)}`);
    }
  };
  if (file.endsWith('.xlsx')) compareAnalytics(result, expected, equal);
  else {
    const inArchive = expected['Connections.csv'] as Record<string, unknown> | undefined;
    compareConnections(result, inArchive ?? expected, equal);
  }
  if (files) compareEntries(result, files, equal);
  return faults;
}

/** Every export is imported as its description says. */
export async function* checkExports(folder: string): AsyncGenerator<Check> {
  const exports = join(folder, 'exports');
  if (!existsSync(exports)) return;
  for (const name of (await readdir(exports)).sort()) {
    if (name.endsWith('.json')) continue;
    yield { name: `exports/${name}`, faults: await exportFaults(join(exports, name)) };
  }
}

import { readFiles } from '../../../../lib/imports';
import type { ImportResult } from '../../../../lib/model/import-result';
import type { EvenkeelDatabase } from '../../../../lib/store/database';
import { writeImport, type WrittenImport } from '../../../../lib/store/imports/write-import';

/** A line of an invented connections file; a closed account has only a date. */
export interface Line {
  name?: string;
  slug?: string;
  company?: string;
  position?: string;
  email?: string;
  on?: string;
}

const cell = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** `2026-05-17` as LinkedIn writes it. */
const written = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  const month = date.toLocaleString('en', { month: 'short', timeZone: 'UTC' });
  return `${String(date.getUTCDate()).padStart(2, '0')} ${month} ${date.getUTCFullYear()}`;
};

/** Connections.csv as LinkedIn writes it; `era` without addresses is that of before 2023. */
export function connectionsCsv(lines: readonly Line[], era: 'url' | 'noUrl' = 'url'): string {
  const titles = ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position'];
  const rows = lines.map(
    ({ name = '', slug, company = '', position = '', email = '', on = '' }) => {
      const [first = '', ...rest] = name.split(' ');
      const url = slug ? `https://www.linkedin.com/in/${slug}` : '';
      return [first, rest.join(' '), url, email, company, position, on && written(on)];
    },
  );
  const all = [[...titles, 'Connected On'], ...rows];
  const kept = era === 'url' ? all : all.map((row) => row.filter((_, i) => i !== 2));
  return `Notes:\n"About e-mail addresses"\n\n${kept.map((row) => row.map(cell).join(',')).join('\n')}`;
}

/** Files as a person drops them: a path with `LinkedInDataExport_MM-DD-YYYY` tells their day. */
export const read = (files: Record<string, string>): Promise<ImportResult> =>
  readFiles(
    Object.entries(files).map(([path, text]) => ({ path, blob: new Blob([text]) })),
    { messages: true },
  );

/** The folder of an unzipped archive of a day. */
export const folderOf = (day: string): string => {
  const [year, month, date] = day.split('-');
  return `Complete_LinkedInDataExport_${month}-${date}-${year}`;
};

let runs = 0;

/** Reads and writes at a later moment than any before, as one import. */
export async function importFiles(
  db: EvenkeelDatabase,
  files: Record<string, string>,
  accountId: string | null = 'me',
): Promise<WrittenImport> {
  runs += 1;
  return writeImport(db, await read(files), {
    accountId,
    runId: `run-${runs}`,
    nowMs: Date.UTC(2026, 10, 23, 12) + runs,
    utcOffsetMinutes: 60,
  });
}

/** Imports a connections file of a day. */
export const importList = (
  db: EvenkeelDatabase,
  day: string,
  lines: readonly Line[],
  era: 'url' | 'noUrl' = 'url',
): Promise<WrittenImport> =>
  importFiles(db, { [`${folderOf(day)}/Connections.csv`]: connectionsCsv(lines, era) });

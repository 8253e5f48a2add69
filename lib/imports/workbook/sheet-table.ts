import type { ByteSource } from '../byte-source';
import type { Sheet } from './sheet';

const quoted = (cell: string | number | null): string =>
  cell === null ? '' : `"${String(cell).replaceAll('"', '""')}"`;

/** A sheet as the table that a spreadsheet saved it from: a line for each row, so that line numbers stay. */
export function sheetTable({ rows }: Sheet, { path, writtenOn }: ByteSource): ByteSource {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const lines: string[] = [];
  for (const { line, cells } of rows) {
    while (lines.length < line - 1) lines.push('');
    lines.push(
      Array.from({ length: width }, (_, column) => quoted(cells[column] ?? null)).join(','),
    );
  }
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  return {
    path,
    writtenOn,
    sizeBytes: bytes.length,
    async *open() {
      yield bytes;
    },
  };
}

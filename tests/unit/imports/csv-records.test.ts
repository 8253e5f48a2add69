import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRecords, type CsvRecord } from '../../../lib/imports/csv-records';

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function records(
  text: string,
  { delimiter = ',', width = 0, size = 65_536 } = {},
): Promise<CsvRecord[]> {
  const all: CsvRecord[] = [];
  const isWhole = (cells: readonly string[]) => width === 0 || cells.length === width;
  for await (const batch of csvRecords(pieces(text, size), delimiter, isWhole)) all.push(...batch);
  return all;
}

const write = (rows: readonly (readonly string[])[], delimiter: string): string =>
  rows
    .map((cells) =>
      cells
        .map((cell) =>
          /["\n]/.test(cell) || cell.includes(delimiter) || cell !== cell.trim()
            ? `"${cell.replaceAll('"', '""')}"`
            : cell,
        )
        .join(delimiter),
    )
    .join('\n');

const cell = fc.oneof(
  fc.string({ maxLength: 12 }).map((text) => text.replaceAll('\r', '')),
  fc.constantFrom(
    '',
    'a,b',
    'say "hi"',
    'two\nlines',
    '\n',
    '"',
    '""',
    ' spaced ',
    '✨ 名前',
    '=1+1',
    ';',
    '\t',
  ),
);

describe('csvRecords', () => {
  it('reads any table back, in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 6 }).chain((width) =>
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
            minLength: 1,
            maxLength: 12,
          }),
        ),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        async (rows, delimiter, size, endsWithNewline) => {
          const text = write(rows, delimiter) + (endsWithNewline ? '\n' : '');
          const read = await records(text, { delimiter, size, width: rows[0]!.length });
          expect(read.map(({ cells }) => cells)).toEqual(rows);
          expect(read.every(({ fault }) => fault === null)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('names the physical line on which each record starts', async () => {
    const read = await records('h,i\n"a\nb",c\n\nd,e\n', { width: 2, size: 3 });
    expect(read.map(({ line, cells }) => [line, cells.length])).toEqual([
      [1, 2],
      [2, 2],
      [4, 1],
      [5, 2],
    ]);
  });

  it('loses one line to a broken quote and reads on', async () => {
    const read = await records('a,b\nx,"open\ny,2\nz,3\n', { width: 2 });
    expect(read).toEqual([
      { cells: ['a', 'b'], line: 1, fault: null },
      { cells: [], line: 2, fault: 'quotes' },
      { cells: ['y', '2'], line: 3, fault: null },
      { cells: ['z', '3'], line: 4, fault: null },
    ]);
  });

  it('loses one line where a quote swallows the next line without an error of its own', async () => {
    const read = await records('a,b,c\n1,2,"x\n3,4",5\n5,6,7', { width: 3 });
    expect(read.map(({ line, fault }) => [line, fault])).toEqual([
      [1, null],
      [2, 'quotes'],
      [3, null],
      [4, null],
    ]);
  });

  it('keeps quotes in the middle of a cell as they are', async () => {
    const [record] = await records('5" pipe,"He said "hi" loudly"', { width: 2 });
    expect(record?.cells).toEqual(['5" pipe', 'He said "hi" loudly']);
  });

  it('costs no more than reading when every line is broken', async () => {
    const start = performance.now();
    const read = await records('a,"b\n'.repeat(60_000), { width: 2 });
    expect(read.length).toBe(60_000);
    expect(read.filter(({ fault }) => fault === null).length).toBeLessThan(60_000);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('gives up a line without an end and reads on behind it', async () => {
    const read = await records(`a,b\n${'x'.repeat(3_000_000)}\nc,d\n`, { width: 2 });
    expect(read.map(({ line, fault }) => [line, fault])).toEqual([
      [1, null],
      [2, 'tooLong'],
      [3, null],
    ]);
  });

  it('never throws and never loses count of the lines', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('"', ',', '\n', 'a', '"",', '"\n', ' '), { maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        async (parts, size) => {
          const text = parts.join('');
          const read = await records(text, { width: 3, size });
          const lines = text.split('\n').length;
          for (const { line } of read) expect(line).toBeLessThanOrEqual(lines);
          const starts = read.map(({ line }) => line);
          expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
        },
      ),
      { numRuns: 200 },
    );
  });
});

import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import {
  CSV_COLUMNS,
  csvCell,
  peopleCsv,
  type CsvColumn,
  type CsvOptions,
} from '../../../lib/segments/people-csv';
import type { SortedPerson } from '../../../lib/model/sorted-person';
import { anyPerson, person } from './invented-people';

const titles = Object.fromEntries(CSV_COLUMNS.map((name) => [name, name])) as Record<
  CsvColumn,
  string
>;
const options = (more: Partial<CsvOptions> = {}): CsvOptions => ({
  columns: CSV_COLUMNS,
  titles,
  separator: ',',
  withByteOrderMark: false,
  ...more,
});
const read = (csv: string, delimiter = ','): string[][] =>
  Papa.parse<string[]>(csv, { delimiter, skipEmptyLines: false }).data.slice(0, -1);

it.each([
  ['=1+1', "'=1+1"],
  ['+49', "'+49"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "' =1"],
  ['\r=1', "' =1"],
  ['\n', ' '],
  [' =1', "' =1"],
  ['\u200b=1', "'\u200b=1"],
  ['＝1', "'＝1"],
  ['=1\n=2', "'=1 =2"],
  ['Ada;=1', "Ada;'=1"],
  ['Ada, -1', 'Ada, -1'],
  ['Ada = Bo', 'Ada = Bo'],
  ['\ud800', '\ufffd'],
  ['a\0b', 'a b'],
])('%j is written as %j', (text, cell) => {
  expect(csvCell(text)).toBe(`"${cell}"`);
});

it('holds only the chosen columns, in one order', () => {
  const csv = peopleCsv([person({ company: 'Kelp "&" Co; Ltd' })], {
    ...options({ columns: ['company', 'name'] }),
  });
  expect(csv).toBe('"name","company"\r\n"Ada Sample","Kelp ""&"" Co; Ltd"\r\n');
});

it('begins with a byte order mark when asked to', () => {
  expect(peopleCsv([], options({ columns: ['name'], withByteOrderMark: true }))).toBe(
    '\ufeff"name"\r\n',
  );
});

it('keeps addresses apart from what stands in them', () => {
  const csv = peopleCsv([person({ slug: 'a/../"b\ud800' })], options({ columns: ['profile'] }));
  expect(read(csv)[1]).toEqual(['https://www.linkedin.com/in/a%2F..%2F%22b%EF%BF%BD/']);
});

const hostile = fc
  .array(
    fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', "'", ' ', '｡', '＝', 'a'),
    {
      maxLength: 6,
    },
  )
  .map((chars) => chars.join(''));

it('is read back by a CSV library with every row and cell, none of which begins a formula', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyPerson, hostile, hostile), { maxLength: 6 }),
      fc.constantFrom<',' | ';'>(',', ';'),
      (rows, separator) => {
        const people: SortedPerson[] = rows.map(([who, name, note]) => ({ ...who, name, note }));
        const csv = peopleCsv(people, options({ separator }));
        const table = read(csv, separator);
        expect(table).toHaveLength(people.length + 1);
        for (const [i, cells] of table.entries()) {
          expect(cells).toHaveLength(CSV_COLUMNS.length);
          for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u);
          const name = people[i - 1]?.name;
          if (name === undefined) continue;
          const letters = (said: string): string => said.replace(/[\p{Cc} ']+/gu, '');
          expect(letters(cells[0] ?? '')).toBe(letters(name));
        }
      },
    ),
    { numRuns: 80 },
  );
});

it('opens no cell at a separator that was not meant', () => {
  fc.assert(
    fc.property(hostile, hostile, (name, note) => {
      const csv = peopleCsv([person({ name, note })], options({ columns: ['name', 'note'] }));
      for (const delimiter of [';', '\t', '|'])
        for (const cell of read(csv, delimiter).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝]/u);
    }),
    { numRuns: 100 },
  );
});

it('writes categories in the words it is given, and what people wrote as they wrote it', () => {
  const one = person({
    company: 'Sales',
    note: 'active',
    categories: { seniority: ['Director'], function: ['Sales'], topic: ['Data', 'Sales'] },
    engagementLevel: 'active',
  });
  const columns = ['company', 'seniority', 'function', 'topic', 'engagement', 'note'] as const;
  const nameOf = (dimension: string, value: string): string => `=${dimension} ${value}`;
  const [, cells] = read(peopleCsv([one], options({ columns, nameOf })));
  expect(cells).toEqual([
    'Sales',
    "'=seniority Director",
    "'=function Sales",
    "'=topic Data;' =topic Sales",
    "'=engagement active",
    'active',
  ]);
});

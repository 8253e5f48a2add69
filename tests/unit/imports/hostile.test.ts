import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFiles, rowsOf } from '../../../lib/imports';
import { buildZip, bytesOf } from './build-archive';
import { buildWorkbook } from './build-workbook';
import { inputFile, outcomes, readOne } from './read';

const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
const row = (n: number) =>
  `Robin,Doe ${n},https://www.linkedin.com/in/robin-${n},,"Acme, Inc",Chef,0${(n % 9) + 1} Nov 2023\n`;
const table = HEADER + Array.from({ length: 40 }, (_, n) => row(n)).join('');

/** Any import: never throws, always reports, in bounded time. */
async function survives(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const start = performance.now();
  const result = await readOne(name, bytes);
  expect(result.files.length).toBeGreaterThan(0);
  for (const { skipped, kind } of result.files) {
    if (kind === 'unknown') expect(skipped?.key).toMatch(/^imports\./);
  }
  expect(performance.now() - start).toBeLessThan(5_000);
}

const samples: readonly (readonly [string, () => Promise<Uint8Array<ArrayBuffer>>])[] = [
  ['Connections.csv', async () => new TextEncoder().encode(table) as Uint8Array<ArrayBuffer>],
  [
    'a.zip',
    async () =>
      bytesOf(
        await buildZip([
          ['Connections.csv', table],
          ['Skills.csv', 'Name\nRowing\n'],
        ]),
      ),
  ],
  [
    'a.xlsx',
    async () =>
      bytesOf(
        await buildWorkbook([
          {
            name: 'DISCOVERY',
            rows: [
              ['Overall Performance', '8/25/2024 - 8/27/2024'],
              ['Impressions', 6],
            ],
          },
          {
            name: 'ENGAGEMENT',
            rows: [
              ['Date', 'Impressions', 'Engagements'],
              ['8/25/2024', 1, 0],
              ['8/26/2024', 5, 2],
            ],
          },
        ]),
      ),
  ],
];

describe('damaged files', () => {
  it.each(samples)('%s: cut anywhere', async (name, make) => {
    const bytes = await make();
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), (length) =>
        survives(name, bytes.slice(0, length)),
      ),
      { numRuns: 60 },
    );
  });

  it.each(samples)('%s: bits flipped', async (name, make) => {
    const bytes = await make();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 })), {
          minLength: 1,
          maxLength: 6,
        }),
        async (flips) => {
          const damaged = bytes.slice();
          for (const [at, mask] of flips) damaged[at] = (damaged[at] ?? 0) ^ mask;
          await survives(name, damaged);
        },
      ),
      { numRuns: 80 },
    );
  });

  it.each(samples)('%s: pieces swapped and repeated', async (name, make) => {
    const bytes = await make();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: bytes.length }), fc.nat({ max: bytes.length })), {
          minLength: 1,
          maxLength: 5,
        }),
        (cuts) =>
          survives(
            name,
            new Uint8Array(
              cuts.flatMap(([a, b]) => [...bytes.subarray(Math.min(a, b), Math.max(a, b))]),
            ),
          ),
      ),
      { numRuns: 40 },
    );
  });

  it('any bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('x.csv', 'x.zip', 'x.xlsx', 'x'),
        (bytes, name) => survives(name, new Uint8Array(bytes)),
      ),
      { numRuns: 150 },
    );
  });

  it('a table cut in the middle loses its last line only, and says which', async () => {
    const cut = HEADER + row(1) + row(2).slice(0, 30);
    const { files, tables } = await readOne('Connections.csv', cut);
    expect(tables[0]?.rows).toHaveLength(1);
    expect(files[0]?.rejected.map(({ line, reason }) => [line, reason.key])).toEqual([
      [3, 'imports.line.cut'],
    ]);
  });

  it.each(['05 No', '05 Nov 20', '0'])('a list cut in its last date, at "%s"', async (date) => {
    const cut = HEADER + row(1) + row(2) + row(3).trimEnd().slice(0, -'05 Nov 2023'.length) + date;
    const { files, tables } = await readOne('Connections.csv', cut);
    expect(tables[0]?.rows).toHaveLength(2);
    expect(files[0]).toMatchObject({
      rows: 2,
      rejected: [{ line: 4, reason: { key: 'imports.line.cut' }, kept: false }],
    });
    expect((await readOne('Connections.csv', `${cut}\n`)).files[0]).toMatchObject({
      rows: 3,
      rejected: [{ line: 4, reason: { key: 'imports.line.date' }, kept: true }],
    });
  });
});

describe('hostile cells', () => {
  const hostile = [
    '=HYPERLINK("http://evil.example")',
    '\u0000NUL\u0000',
    'half \ud800 pair',
    '\u202eright to left',
    '<img src=x onerror=alert(1)>',
    '__proto__',
    'a'.repeat(1_999),
  ];

  it('are carried as text or refused by line', async () => {
    const lines = hostile.map(
      (text) => `"${text.replaceAll('"', '""')}",Doe,,,Acme,Chef,05 Nov 2023`,
    );
    const rows = rowsOf(await readOne('x.csv', HEADER + lines.join('\n')), 'connections') ?? [];
    expect(rows.map(({ firstName }) => firstName)).toEqual([
      '=HYPERLINK("http://evil.example")',
      'NUL',
      'half \ufffd pair',
      '\u202eright to left',
      '<img src=x onerror=alert(1)>',
      '__proto__',
      'a'.repeat(1_999),
    ]);
  });

  it('of any length cost a line, not the file', async () => {
    const result = await readOne(
      'x.csv',
      `${HEADER}${'n'.repeat(5_000)},Doe,,,Acme,Chef,05 Nov 2023\n${row(1)}`,
    );
    expect(result.tables[0]?.rows).toHaveLength(1);
    expect(result.files[0]?.rejected[0]?.reason.key).toBe('imports.line.cellTooLong');
  });

  it('in the titles make no table of it', async () => {
    expect(outcomes(await readOne('x.csv', '__proto__,constructor,toString\n1,2,3\n'))).toEqual([
      'x.csv: unknown (imports.file.otherTable)',
    ]);
  });
});

describe('wrong files', () => {
  it.each([
    ['photo.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4]), 'imports.file.picture'],
    ['paper.pdf', '%PDF-1.7', 'imports.file.pdf'],
    [
      'followers.xls',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]),
      'imports.file.oldOffice',
    ],
    ['backup.gz', new Uint8Array([0x1f, 0x8b, 8, 0]), 'imports.file.gzip'],
    ['empty.csv', '', 'imports.file.empty'],
    ['program', new Uint8Array(5_000), 'imports.file.binary'],
    ['letter.txt', 'Dear Robin,\nthank you.\n', 'imports.file.otherTable'],
    ['page.html', '<!doctype html><title>x</title>', 'imports.file.webPage'],
    ['Connections.csv', '\n<html><body>Sign in, please</body></html>', 'imports.file.webPage'],
    ['sales.csv', 'Product;Price\nBread;3\n', 'imports.file.otherTable'],
  ])('%s', async (name, content, key) => {
    expect(outcomes(await readOne(name, content))).toEqual([`${name}: unknown (${key})`]);
  });

  it('a text document and a workbook of something else', async () => {
    const document = await buildZip([['word/document.xml', '<x/>']]);
    expect(outcomes(await readOne('a.docx', document))).toEqual([
      'a.docx: unknown (imports.file.document)',
    ]);
    const workbook = await buildWorkbook([
      {
        name: 'Budget',
        rows: [
          ['Item', 'Cost'],
          ['Bread', 3],
        ],
      },
    ]);
    const other = await readOne('a.xlsx', workbook);
    expect(other.files[0]?.skipped).toEqual({
      key: 'imports.file.otherWorkbook',
      params: { sheets: 'Budget' },
    });
  });

  it('one wrong file does not spoil the others', async () => {
    const result = await readFiles(
      [
        inputFile('x.png', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])),
        inputFile('Connections.csv', table),
      ],
      { messages: true },
    );
    expect(outcomes(result)).toEqual([
      'x.png: unknown (imports.file.picture)',
      'Connections.csv: connections',
    ]);
  });
});

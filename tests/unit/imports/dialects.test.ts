import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../lib/imports';
import { CONNECTIONS } from '../../../lib/imports/kinds/connections';
import { readOne } from './read';

const PREAMBLE =
  'Notes:\n"When exporting your data, some addresses may be missing, ""see"" https://www.linkedin.com/help/linkedin/answer/261"\n\n';

/** A way in which Connections.csv has been seen. */
interface Dialect {
  delimiter: string;
  newline: string;
  preamble: string;
  encode: (text: string) => Uint8Array<ArrayBuffer>;
  date: (iso: string) => string;
  hasUrl: boolean;
  quoteAll: boolean;
  endsWithNewline: boolean;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const parts = (iso: string) => ({ y: iso.slice(0, 4), m: iso.slice(5, 7), d: iso.slice(8) });
const dates: Dialect['date'][] = [
  (iso) => `${parts(iso).d} ${months[Number(parts(iso).m) - 1]} ${parts(iso).y}`,
  (iso) => `${Number(parts(iso).m)}/${Number(parts(iso).d)}/${parts(iso).y.slice(2)}, 8:33 AM`,
  (iso) => `${Number(parts(iso).d)}-${months[Number(parts(iso).m) - 1]}-${parts(iso).y.slice(2)}`,
  (iso) => `${parts(iso).d}.${parts(iso).m}.${parts(iso).y}`,
  (iso) => iso,
];

const utf8 = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
const utf16 = (littleEndian: boolean) => (text: string) => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  [...`\ufeff${text}`.split('')].forEach((unit, i) =>
    view.setUint16(i * 2, unit.charCodeAt(0), littleEndian),
  );
  return new Uint8Array(view.buffer);
};
const encodings = [utf8, (text: string) => utf8(`\ufeff${text}`), utf16(true), utf16(false)];

const dialects: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  preamble: fc.constantFrom('', PREAMBLE, 'sep=;\n', '\n\n', 'My network, exported by hand\n'),
  encode: fc.constantFrom(...encodings),
  date: fc.constantFrom(...dates),
  hasUrl: fc.boolean(),
  quoteAll: fc.boolean(),
  endsWithNewline: fc.boolean(),
});

const words = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.string({ minLength: 1, maxLength: 8 }) },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          'Anna',
          'O’Neil',
          'Müller, MBA',
          '"Ace"',
          '王芳',
          'Þóra',
          '🚀',
          'أحمد',
          '=SUM(A1)',
          'R&D | Ops',
          'a;b',
          "d'Or",
        ),
      },
    ),
    { maxLength: 3 },
  )
  .map((list) =>
    list
      .join(' ')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .normalize('NFC'),
  );

const person = fc.record({
  firstName: words.filter(Boolean),
  lastName: words,
  // LinkedIn keeps `/in/me` and `/in/edit` for itself.
  slug: fc
    .stringMatching(/^[a-z]{2,8}(?:-[a-z0-9]{1,6}){0,2}$/)
    .filter((slug) => slug !== 'me' && slug !== 'edit'),
  hasEmail: fc.boolean(),
  company: words,
  position: words,
  connectedOn: fc
    .date({ min: new Date('2005-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
});

type Person = typeof person extends fc.Arbitrary<infer P> ? P : never;

function writeTable(people: readonly Person[], dialect: Dialect): Uint8Array<ArrayBuffer> {
  const { delimiter, newline, preamble, date, hasUrl, quoteAll } = dialect;
  const cell = (text: string) =>
    quoteAll || /["\n\r]/.test(text) || text.includes(delimiter)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  const row = (cells: readonly string[]) => cells.map(cell).join(delimiter);
  const url = (text: string) => (hasUrl ? [text] : []);
  const table = [
    row([
      'First Name',
      'Last Name',
      ...url('URL'),
      'Email Address',
      'Company',
      'Position',
      'Connected On',
    ]),
    ...people.map((p) =>
      row([
        p.firstName,
        p.lastName,
        ...url(`https://www.linkedin.com/in/${p.slug}`),
        p.hasEmail ? 'someone@corp.example' : '',
        p.company,
        p.position,
        date(p.connectedOn),
      ]),
    ),
  ].join('\n');
  const text = preamble + table + (dialect.endsWithNewline ? '\n' : '');
  return dialect.encode(text.replaceAll('\n', newline));
}

describe('Connections.csv', () => {
  it('reads back the same from every dialect that was ever seen', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(person, { minLength: 1, maxLength: 25 }),
        dialects,
        async (people, dialect) => {
          const result = await readOne('whatever.csv', writeTable(people, dialect));
          const rows = rowsOf(result, 'connections');
          expect(result.files[0]?.rejected).toEqual([]);
          expect(rows).toEqual(people.map((p) => ({ ...p, slug: dialect.hasUrl ? p.slug : null })));
        },
      ),
      { numRuns: 120 },
    );
  });

  it('reads Excel’s Western code page', async () => {
    const bytes = Uint8Array.from(
      'First Name,Last Name,Email Address,Company,Position,Connected On\nJosé,Nuñez,,Café “Öl”,Ingeniería,5-Nov-23\n',
      (char) => ({ '“': 0x93, '”': 0x94 })[char] ?? char.charCodeAt(0),
    );
    const [row] = rowsOf(await readOne('x.csv', bytes), 'connections') ?? [];
    expect(row).toMatchObject({
      firstName: 'José',
      lastName: 'Nuñez',
      company: 'Café “Öl”',
      position: 'Ingeniería',
    });
  });

  it('finds the columns by title in every language of the table, in any order', async () => {
    const { company, position, connectedOn, firstName, lastName } = CONNECTIONS.columns;
    const size = Math.max(...[company, position, connectedOn].map((titles) => titles?.length ?? 0));
    for (let i = 0; i < size; i++) {
      const at = (titles: readonly string[] | undefined) => titles?.[i % titles.length] ?? '';
      const header = [connectedOn, position, company, lastName, firstName].map(at).join(';');
      const [row] =
        rowsOf(
          await readOne('x.csv', `${header}\n05 Nov 2023;Chef;Acme;Doe;Robin\n`),
          'connections',
        ) ?? [];
      expect(row, header).toMatchObject({
        firstName: 'Robin',
        lastName: 'Doe',
        company: 'Acme',
        position: 'Chef',
        connectedOn: '2023-11-05',
      });
    }
  });

  it('keeps a row without its date where nothing says which part is the month', async () => {
    const text =
      'First Name,Last Name,Company,Position,Connected On\nRobin,Doe,Acme,Chef,05/04/2023\n';
    const { files, tables } = await readOne('x.csv', text);
    expect(tables[0]?.rows).toMatchObject([{ firstName: 'Robin', connectedOn: null }]);
    expect(files[0]?.rejected).toEqual([
      {
        line: 2,
        reason: { key: 'imports.line.dateOpen', params: { text: '05/04/2023' } },
        kept: true,
      },
    ]);
  });

  it('recognises rows whose title line was lost', async () => {
    const line = (n: number) =>
      `Robin,Doe ${n},https://www.linkedin.com/in/robin-${n},,Acme,Chef,0${n} Nov 2023\n`;
    expect(rowsOf(await readOne('x.csv', line(1) + line(2) + line(3)), 'connections')).toHaveLength(
      3,
    );
  });

  it('reads files too large to be held in memory, in both encodings', async () => {
    // Few and long lines.
    const line = `José,Nuñez,,,Café,${'Ingeniería '.repeat(150)},05 Nov 2023\n`;
    const count = Math.ceil((4.5 * 2 ** 20) / line.length);
    const text = `First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${line.repeat(count)}`;
    const western = Uint8Array.from(Buffer.from(text, 'latin1'));
    for (const content of [text, western]) {
      const rows = rowsOf(await readOne('x.csv', content), 'connections') ?? [];
      expect(rows).toHaveLength(count);
      expect(
        rows.every(({ lastName, company }) => lastName === 'Nuñez' && company === 'Café'),
      ).toBe(true);
    }
  });

  it('reads large files whose first umlaut stands far below, and those with a broken byte there', async () => {
    const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
    // Few and long lines.
    const plain = `Robin,Doe,,,${'Acme '.repeat(390)},${'Chef '.repeat(390)},05 Nov 2023\n`;
    const count = Math.ceil((4.2 * 2 ** 20) / plain.length);
    const last = 'José,Nuñez,,,Café,Chef,05 Nov 2023\n';
    const text = `${header}${plain.repeat(count)}${last}`;
    const western = Uint8Array.from(Buffer.from(text, 'latin1'));
    const broken = new Blob([text, Uint8Array.of(0x4a, 0xff), ',Last,,,Café,Chef,05 Nov 2023\n']);
    for (const content of [text, western, broken]) {
      const rows = rowsOf(await readOne('x.csv', content), 'connections') ?? [];
      expect(rows).toHaveLength(count + 1 + (content === broken ? 1 : 0));
      expect(rows[count]).toMatchObject({ firstName: 'José', lastName: 'Nuñez', company: 'Café' });
      if (content === broken) expect(rows.at(-1)?.firstName).toBe('J\ufffd');
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DateColumn } from '../../../lib/imports/date-column';
import { parseMoment } from '../../../lib/imports/parse-moment';

const isoOf = (text: string): string | undefined => {
  const date = parseMoment(text);
  return date?.kind === 'sure' ? new Date(date.ms).toISOString() : date?.kind;
};

/** Days of a column, `null` where nothing decides. */
function column(texts: readonly string[], fallback?: 'dayFirst' | 'monthFirst'): (string | null)[] {
  const dates = new DateColumn(fallback);
  const written = texts.map((text) => dates.add(text));
  const settle = dates.resolver();
  return written.map((date) => {
    const ms = date && settle(date);
    return ms === undefined ? null : new Date(ms).toISOString().slice(0, 10);
  });
}

describe('parseMoment', () => {
  it.each([
    ['05 Nov 2023', '2023-11-05T00:00:00.000Z'],
    ['17 May 2026', '2026-05-17T00:00:00.000Z'],
    ['5-Nov-23', '2023-11-05T00:00:00.000Z'],
    ['05-feb-21', '2021-02-05T00:00:00.000Z'],
    ['15-ago-22', '2022-08-15T00:00:00.000Z'],
    ['7-déc-21', '2021-12-07T00:00:00.000Z'],
    ['1er janv. 2024', '2024-01-01T00:00:00.000Z'],
    ['17 de mayo de 2026', '2026-05-17T00:00:00.000Z'],
    ['17. Mai 2026', '2026-05-17T00:00:00.000Z'],
    ['17 мая 2026 г.', '2026-05-17T00:00:00.000Z'],
    ['2024年8月25日', '2024-08-25T00:00:00.000Z'],
    ['2024. 8. 25.', '2024-08-25T00:00:00.000Z'],
    ['٢٠٢٤/٠٨/٢٥', '2024-08-25T00:00:00.000Z'],
    ['Aug 25, 2024', '2024-08-25T00:00:00.000Z'],
    ['2024-12-05 18:24:37 UTC', '2024-12-05T18:24:37.000Z'],
    ['2024-03-17 10:22:49', '2024-03-17T10:22:49.000Z'],
    ['2019-11-06T02:08:20', '2019-11-06T02:08:20.000Z'],
    ['2022/04/20 12:41:31 UTC', '2022-04-20T12:41:31.000Z'],
    ['2024-01-05 14:30 UTC', '2024-01-05T14:30:00.000Z'],
    ['Sun Mar 03 09:12:44 UTC 2024', '2024-03-03T09:12:44.000Z'],
    ['Mar 03, 2024 09:00 AM', '2024-03-03T09:00:00.000Z'],
    ['45235', '2023-11-05T00:00:00.000Z'],
    ['23. 11. 5.', '2023-11-05T00:00:00.000Z'],
    ['5 בנובמבר 2023', '2023-11-05T00:00:00.000Z'],
    ['28 בדצמ׳ 2023', '2023-12-28T00:00:00.000Z'],
    ['الخميس، ٢٨ ديسمبر ٢٠٢٣', '2023-12-28T00:00:00.000Z'],
    ['٢٨ كانون الأول ٢٠٢٣', '2023-12-28T00:00:00.000Z'],
    ['2023年12月28日木曜日', '2023-12-28T00:00:00.000Z'],
    ['2023. dec. 28.', '2023-12-28T00:00:00.000Z'],
    ['28 thg 12, 2023', '2023-12-28T00:00:00.000Z'],
    ['28 ธ.ค. 2566', '2023-12-28T00:00:00.000Z'],
    ['Thursday, December 28, 2023', '2023-12-28T00:00:00.000Z'],
  ])('%s', (text, expected) => {
    expect(isoOf(text)).toBe(expected);
  });

  it.each([
    '11/5/17, 8:33 AM',
    '3/12/24, 11:20\u202fAM',
    '12/30/22, 01:30 PM',
    '05.11.2023',
    '8/5/24',
  ])('%s leaves the order open', (text) => {
    expect(isoOf(text)).toBe('order');
  });

  it.each([
    '',
    'hello',
    '31 Feb 2024',
    '00/00/2024',
    '5 Nov 202',
    '1/8/18, 13:14 PM',
    '2024-13-01',
    '25:61',
    '12',
    '99 Nov 2023',
    '5 Nov 1923',
    '13-Nov-99',
    'Total followers on 5 November 2023',
    'Top 10 of November 2023',
    `${'1'.repeat(80)}`,
  ])('"%s" is no date', (text) => {
    expect(parseMoment(text)).toBeUndefined();
  });

  it('never throws and never takes long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        parseMoment(text);
      }),
    );
  });

  it('is not fooled into a long search by repeated spaces, marks and letters', () => {
    const start = performance.now();
    for (const piece of [' ', '1 ', 'a', '1/', '年', 'de ', '. '])
      parseMoment(`1${piece.repeat(30).slice(0, 58)}x`);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('DateColumn', () => {
  it('decides the order for the whole column by one part above 12', () => {
    expect(column(['04/05/2023', '13/05/2023'])).toEqual(['2023-05-04', '2023-05-13']);
    expect(column(['04/05/2023', '05/13/2023'])).toEqual(['2023-04-05', '2023-05-13']);
  });

  it('knows LinkedIn’s own clock', () => {
    expect(column(['4/5/18, 6:14 PM'])).toEqual(['2018-04-05']);
  });

  it('takes the order in which neighbours are neighbours', () => {
    expect(column(['07/02/2025', '06/02/2025', '05/02/2025', '04/02/2025'])).toEqual([
      '2025-02-07',
      '2025-02-06',
      '2025-02-05',
      '2025-02-04',
    ]);
  });

  it('says nothing where nothing decides', () => {
    expect(column(['04/05/2023'])).toEqual([null]);
    expect(column(['04/05/2023'], 'dayFirst')).toEqual(['2023-05-04']);
    expect(column(['04.05.2023'])).toEqual(['2023-05-04']);
  });

  it('keeps what is certain when a column contradicts itself', () => {
    expect(column(['13/05/2023', '05/13/2023', '04/05/2023'])).toEqual([
      '2023-05-13',
      '2023-05-13',
      null,
    ]);
  });

  it('takes a year of two digits among years of four for one that was cut', () => {
    expect(column(['06 Nov 2023', '05 Nov 2023', '05 Nov 20'])[2]).toBeNull();
    expect(column(['6-Nov-23', '5-Nov-20'])).toEqual(['2023-11-06', '2020-11-05']);
  });

  it('settles a month’s name by the language of its neighbours', () => {
    expect(column(['3 lis 2023', '4 maj 2023', '5 lip 2023'])[0]).toBe('2023-11-03');
    expect(column(['3 lis 2023', '5 lip 2023', '7 srp 2023'])[2]).toMatch(/2023-0[78]-07/);
  });

  const days = fc.date({
    min: new Date('2004-01-01'),
    max: new Date('2039-12-31'),
    noInvalidDate: true,
  });

  it('reads a sorted list back, whatever way a spreadsheet writes it', () => {
    const two = (n: number) => String(n).padStart(2, '0');
    const forms: readonly [string, (y: number, m: number, d: number) => string][] = [
      ['dd/mm/yyyy', (y, m, d) => `${two(d)}/${two(m)}/${y}`],
      ['m/d/yy', (y, m, d) => `${m}/${d}/${String(y).slice(2)}`],
      ['dd.mm.yyyy', (y, m, d) => `${two(d)}.${two(m)}.${y}`],
      ['iso', (y, m, d) => `${y}-${two(m)}-${two(d)}`],
      ['d-mm-yyyy', (y, m, d) => `${d}-${two(m)}-${y}`],
    ];
    fc.assert(
      fc.property(
        fc.array(days, { minLength: 40, maxLength: 80 }),
        fc.constantFrom(...forms),
        (list, [, write]) => {
          const sorted = list.map((date) => date.toISOString().slice(0, 10)).sort();
          fc.pre(sorted.some((day) => Number(day.slice(8)) > 12));
          const written = sorted.map((day) =>
            write(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))),
          );
          expect(column(written)).toEqual(sorted);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('reads every language’s months back', () => {
    const languages = [
      'en',
      'de',
      'fr',
      'es',
      'pt',
      'it',
      'nl',
      'sv',
      'da',
      'pl',
      'cs',
      'tr',
      'ru',
      'uk',
      'id',
      'ro',
    ];
    fc.assert(
      fc.property(
        fc.array(days, { minLength: 12, maxLength: 30 }),
        fc.constantFrom(...languages),
        (list, language) => {
          const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
          const read = column(list.map((date) => format.format(date)));
          const isTold = read.map(
            (day, index) => day === null || day === list[index]?.toISOString().slice(0, 10),
          );
          expect(isTold.every(Boolean)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});

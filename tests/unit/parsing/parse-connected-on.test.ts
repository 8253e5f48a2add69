import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type DayRange, type LocalDay } from '../../../lib/model/day';
import { monthsBefore, persianDay } from '../../../lib/parsing/calendar-day';
import { intlTag, LANGUAGES } from '../../../lib/parsing/language';
import { parseConnectedOn } from '../../../lib/parsing/parse-connected-on';
import { NUMBER_FIXTURES } from './number-fixtures';
import { anyText } from './any-text';

const CAPTURED = '2026-11-23' as LocalDay;
const day = (text: string): LocalDay => text as LocalDay;

const pastDay = fc.integer({ min: 0, max: 7000 }).map((ago) => addDays(CAPTURED, -ago));

function range(found: LocalDay | DayRange | null): DayRange | null {
  return typeof found === 'string' ? { from: found, to: found } : found;
}

describe.each(NUMBER_FIXTURES)('dates in $name', ({ dates, langs }) => {
  it.each(dates.map(({ text, day: expected }) => [text, expected] as const))(
    '%s is %s',
    (text, expected) => {
      for (const lang of langs) expect(parseConnectedOn(text, lang, CAPTURED)).toBe(expected);
    },
  );
});

describe.each(LANGUAGES)('%s', (language) => {
  const tag = intlTag(language);

  it('reads a date with a named month and a year', () => {
    const formats = (['full', 'long', 'medium'] as const).map(
      (dateStyle) => new Intl.DateTimeFormat(tag, { dateStyle, timeZone: 'UTC' }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...formats), pastDay, (format, expected) => {
        const text = format.format(Date.parse(`${expected}T00:00:00Z`));
        expect(parseConnectedOn(text, language, CAPTURED), text).toBe(expected);
      }),
    );
  });

  it('never reads a numeric date wrongly', () => {
    const format = new Intl.DateTimeFormat(tag, { dateStyle: 'short', timeZone: 'UTC' });
    fc.assert(
      fc.property(pastDay, (expected) => {
        const text = format.format(Date.parse(`${expected}T00:00:00Z`));
        const found = range(parseConnectedOn(text, language, CAPTURED));
        if (found) expect(found.from <= expected && expected <= found.to, text).toBe(true);
      }),
    );
  });

  it('gives a range that holds every day a relative text may mean', () => {
    const format = new Intl.RelativeTimeFormat(tag);
    const unit = fc.constantFrom(
      ...([
        ['day', 1],
        ['week', 7],
        ['month', 30],
        ['year', 365],
      ] as const),
    );
    fc.assert(
      fc.property(unit, fc.integer({ min: 1, max: 11 }), ([name, days], amount) => {
        const found = parseConnectedOn(format.format(-amount, name), language, CAPTURED);
        expect(found).not.toBeNull();
        const { from, to } = range(found) as DayRange;
        expect(to >= addDays(CAPTURED, -days * amount - 4)).toBe(true);
        expect(to <= addDays(CAPTURED, -days * amount + 3)).toBe(true);
        expect(from <= addDays(CAPTURED, -days * (amount + 1) + 1)).toBe(true);
      }),
    );
  });
});

describe('English', () => {
  it.each([
    ['Connected on May 17, 2026', day('2026-05-17')],
    ['Connected 2 weeks ago', { from: day('2026-11-03'), to: day('2026-11-09') }],
    ['Connected 1 month ago', { from: day('2026-09-24'), to: day('2026-10-24') }],
    ['Connected 3 days ago', { from: day('2026-11-19'), to: day('2026-11-20') }],
    ['Connected 5 hours ago', { from: day('2026-11-22'), to: CAPTURED }],
    ['Connected today', CAPTURED],
    ['Connected yesterday', day('2026-11-22')],
    ['Connected on May 2026', { from: day('2026-05-01'), to: day('2026-05-31') }],
    ['Connected on November 2026', { from: day('2026-11-01'), to: CAPTURED }],
    ['2025-03-09', day('2025-03-09')],
    ['3/9/2025', { from: day('2025-03-09'), to: day('2025-09-03') }],
    ['3/19/2025', day('2025-03-19')],
    ['19/3/2025', day('2025-03-19')],
    ['12/1/2026', day('2026-01-12')],
  ] as const)('%s', (text, expected) => {
    expect(parseConnectedOn(text, 'en', CAPTURED)).toEqual(expected);
  });

  it.each([
    '', 'Connected', 'Connected on', 'May 17', 'Connected on February 30, 2026', 'Connected on May 17, 1998',
    'Connected on May 17, 2027', '03.01.25', '12 34 2025 May', 'May June 3, 2025', 'Connected 2 weeks',
    '1 of 2 weeks ago', 'Connected 99999 weeks ago', 'in 2 weeks', 'Robin Sample', 'Connected on May 17, 2026, 2027',
  ])('says nothing about %s', (text) => {
    expect(parseConnectedOn(text, 'en', CAPTURED)).toBeNull();
  }); // prettier-ignore
});

it('reads the Persian calendar', () => {
  expect(persianDay(1403, 12, 30)).toBe('2025-03-20');
  expect(persianDay(1404, 1, 1)).toBe('2025-03-21');
  expect(persianDay(1404, 12, 30)).toBeUndefined();
});

it('goes back by calendar months, to the last day of a shorter one', () => {
  expect(monthsBefore(day('2026-03-31'), 1)).toBe('2026-02-28');
  expect(monthsBefore(day('2024-03-31'), 1)).toBe('2024-02-29');
  expect(monthsBefore(day('2026-01-15'), 13)).toBe('2024-12-15');
});

it('never throws and never names a day before LinkedIn or after tomorrow', () => {
  const text = fc.oneof(
    anyText(60),
    fc.stringMatching(/^[0-9]{0,4}[ ./-](May|week|[0-9]{1,2})[ ,./-]{1,2}[0-9]{0,4}( ago)?$/),
  );
  fc.assert(
    fc.property(text, fc.constantFrom('', ...LANGUAGES), (each, lang) => {
      const found = range(parseConnectedOn(each, lang, CAPTURED));
      if (!found) return;
      expect(found.from <= found.to).toBe(true);
      expect(found.from >= '2003-05-05' && found.to <= '2026-11-24').toBe(true);
    }),
    { numRuns: 2000 },
  );
});

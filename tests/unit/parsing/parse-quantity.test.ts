import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, languageOf } from '../../../lib/parsing/language';
import { parseQuantity } from '../../../lib/parsing/parse-quantity';
import { grouped, inDigits, NUMBER_FIXTURES } from './number-fixtures';
import { anyText } from './any-text';

const count = fc.oneof(fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 0, max: 40_000_000 }));
const filled = (template: string, number: string): string => template.replace('{n}', number);

it('has a fixture for each interface language and none besides', () => {
  expect(NUMBER_FIXTURES.map(({ name }) => name).sort()).toEqual([...LANGUAGES].sort());
});

describe.each(NUMBER_FIXTURES)('$name', (fixture) => {
  const { langs, separators, digits, connections, followers, atLeast, compact } = fixture;
  const exactForm = fc.record({
    lang: fc.constantFrom(...langs),
    template: fc.constantFrom('{n}', ...connections, ...followers),
    separator: fc.constantFrom('', ...separators),
    digits: fc.constantFrom(...digits),
    value: count,
  });

  it('is known by its tags', () => {
    for (const lang of langs) expect(languageOf(lang)).toBe(fixture.name);
  });

  it.each(fixture.examples.map((each) => [each.text, each] as const))('reads %s', (text, each) => {
    for (const lang of langs) {
      const { value, low, high } = each;
      expect(parseQuantity(text, lang)).toMatchObject({ value, low, high });
    }
  });

  it('reads a whole number exactly, in its own groups and digits', () => {
    fc.assert(
      fc.property(exactForm, (form) => {
        const number = inDigits(grouped(form.value, form.separator), form.digits);
        expect(parseQuantity(filled(form.template, number), form.lang)).toEqual({
          value: form.value,
          low: form.value,
          high: form.value,
          bound: 'exact',
        });
      }),
    );
  });

  it('is not led astray by bidi marks', () => {
    fc.assert(
      fc.property(
        exactForm,
        fc.constantFrom('\u200e', '\u200f', '\u061c', '\u2068', '\u200b'),
        (form, mark) => {
          const number = `${mark}${grouped(form.value, form.separator)}${mark}`;
          const text = filled(form.template, number);
          expect(parseQuantity(text, form.lang)?.value).toBe(form.value);
        },
      ),
    );
  });

  it('keeps a lower bound open', () => {
    fc.assert(
      fc.property(fc.constantFrom('{n}+', ...atLeast), count, (template, value) => {
        for (const lang of langs) {
          expect(parseQuantity(filled(template, String(value)), lang)).toEqual({
            value,
            low: value,
            high: null,
            bound: 'atLeast',
          });
        }
      }),
    );
  });

  it('holds the true value between the bounds of a compact number, rounded or truncated', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...compact),
        fc.integer({ min: 10, max: 9999 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.boolean(),
        fc.constantFrom(...digits),
        (form, tenths, rest, round, script) => {
          const unit = form.factor / 10;
          const truth = Math.floor((tenths + rest) * unit);
          const shown = round ? Math.round(truth / unit) : Math.floor(truth / unit);
          const number = `${Math.floor(shown / 10)}${form.decimal}${shown % 10}`;
          const text = filled(form.text, inDigits(number, script));
          const read = parseQuantity(text, langs[0] ?? '');
          expect(read).toMatchObject({ bound: 'rounded', value: shown * unit });
          expect(read?.low).toBeLessThanOrEqual(truth);
          expect(read?.high).toBeGreaterThanOrEqual(truth);
        },
      ),
    );
  });

  it('takes no age, date, share, rank or upper bound for a count', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fixture.refused),
        fc.integer({ min: 1, max: 31 }),
        (text, value) => {
          for (const lang of langs) {
            expect(parseQuantity(filled(text, String(value)), lang)).toBeUndefined();
          }
        },
      ),
    );
  });
});

describe('what Intl writes in each language', () => {
  const tags = LANGUAGES.map((language) => (language === 'tl' ? 'fil' : language));

  it.each(tags)('%s: whole and compact numbers come back', (tag) => {
    const whole = new Intl.NumberFormat(tag);
    const short = new Intl.NumberFormat(tag, { notation: 'compact' });
    fc.assert(
      fc.property(count, (value) => {
        expect(parseQuantity(whole.format(value), tag)).toMatchObject({ low: value, high: value });
        const read = parseQuantity(short.format(value), tag);
        // Danish and Finnish "5 t" may be five hours: without a word beside it nothing is read.
        if (read === undefined) expect(['da', 'fi']).toContain(tag);
        else expect(read.low <= value && value <= (read.high ?? Infinity)).toBe(true);
      }),
    );
  });

  it.each(tags)('%s: no date, time, duration, age, share or price is a count', (tag) => {
    const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
    const ago = new Intl.RelativeTimeFormat(tag);
    const dates = [
      { month: 'long', day: 'numeric' } as const,
      { dateStyle: 'medium' } as const,
      { timeStyle: 'short' } as const,
    ].map((options) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }));
    const numbers = [
      ...units.map((unit) => ({ style: 'unit', unit, unitDisplay: 'long' }) as const),
      { style: 'percent' } as const,
      { style: 'currency', currency: 'EUR' } as const,
    ].map((options) => new Intl.NumberFormat(tag, options));
    const formats: ((value: number) => string)[] = [
      ...units.map((unit) => (value: number) => ago.format(-value, unit)),
      ...dates.map((format) => (value: number) => format.format(value * 90_177_000)),
      ...numbers.map((format) => (value: number) => format.format(value)),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...formats),
        fc.integer({ min: 1, max: 400 }),
        (format, value) => {
          const text = format(value);
          if (/\p{Nd}/u.test(text)) expect(parseQuantity(text, tag)).toBeUndefined();
        },
      ),
    );
  });
});

describe('in any language', () => {
  const lang = fc.constantFrom('', 'xx', ...LANGUAGES);

  it.each([
    '12:30', '2026-05-17', '17.05.26', '5/17', '10-20', '10–20', '−5', '-5', '+49', '+49 30 123456',
    '(555) 123-4567', '1.2.3', 'v2', '2nd', '3.5', '0,5', '007', '1,23,4', '1,234.567', '12 345.678', '1,2345',
    '1234567890123456', '½', '5½', '②', '５€', '$5', '5 USD', '12 %', '~500', '<10', '≥500', '#5', '5/10', '5°',
    'x5', '5x', '500 – 600', 'a@b.c 5', 'https://www.linkedin.com/feed/5', '5️⃣', '500++', '1,234K', 'K', '', ' ', '12 345 678 9',
    '12٣', '1,465 connections, 17,457 followers', 'Top 75%', '-500+', 'less than 500', 'no more than 500',
  ])('refuses %s', (text) => {
    for (const each of ['', 'en', 'de', 'fr', 'ja', 'ar', 'hi']) {
      expect(parseQuantity(text, each)).toBeUndefined();
    }
  }); // prettier-ignore

  it('never gives one of two different numbers', () => {
    const separator = fc.constantFrom(' connections ', ' / ', ' - ', ', and ', '  ', '\n', ' of ');
    fc.assert(
      fc.property(lang, count, count, separator, (each, a, b, between) => {
        fc.pre(a !== b);
        expect(parseQuantity(`${a} ${between} ${b}`, each)).toBeUndefined();
      }),
    );
  });

  it('takes the same text twice, as for screen readers, for one', () => {
    fc.assert(
      fc.property(lang, count, (each, value) => {
        const text = `${value} XXL`;
        const read = parseQuantity(text, each);
        if (read) expect(parseQuantity(text + text, each)).toEqual(read);
      }),
    );
    expect(parseQuantity('10 10', 'en')).toBeUndefined();
  });

  it('never throws, and gives nothing but whole numbers with ordered bounds', () => {
    const hostile = fc.oneof(
      anyText(60),
      fc.stringMatching(/^[0-9+%.,:'’ kKMd١२３万人\-/()a-c\u202f\u200f]{0,24}$/),
    );
    fc.assert(
      fc.property(hostile, lang, (text, each) => {
        const read = parseQuantity(text, each);
        if (!read) return;
        expect(Number.isSafeInteger(read.value) && read.low >= 0).toBe(true);
        expect(read.low <= read.value && read.value <= (read.high ?? read.value)).toBe(true);
        expect(read.bound === 'exact').toBe(read.low === read.high);
        expect(text).not.toMatch(/%/);
      }),
      { numRuns: 3000 },
    );
  });

  it('is not slow on long texts', () => {
    const started = performance.now();
    for (const text of [
      '1'.repeat(5000),
      'a '.repeat(190) + '5',
      'ab'.repeat(199),
      '1,'.repeat(190),
    ]) {
      parseQuantity(text, 'en');
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('without a language reads only what means the same everywhere', () => {
    expect(parseQuantity('1.2M', '')?.value).toBe(1_200_000);
    expect(parseQuantity('12 345', '')?.value).toBe(12_345);
    for (const text of ['1.2B', '5 mil', '5 E', '2 万', '5 Tsd.', '5 t']) {
      expect(parseQuantity(text, '')).toBeUndefined();
    }
  });

  it('keeps a magnitude of another language from passing as a plain number', () => {
    for (const text of ['2 Mio. Follower', '5 mil seguidores', '3 тыс.', '5万']) {
      expect(parseQuantity(text, 'en')).toBeUndefined();
    }
    expect(parseQuantity('5 M', 'de')).toBeUndefined();
    expect(parseQuantity('5 M', 'id')).toBeUndefined();
  });
});

describe('decimal fields', () => {
  it('take the point as decimal point in every language', () => {
    for (const lang of ['en', 'de', 'fr', '']) {
      expect(parseQuantity('17.35', lang, { decimal: true })).toEqual({
        value: 17.35,
        low: 17.35,
        high: 17.35,
        bound: 'exact',
      });
      expect(parseQuantity('20', lang, { decimal: true })?.value).toBe(20);
      expect(parseQuantity('1.234', lang, { decimal: true })?.value).toBe(1.234);
    }
  });

  it.each(['17,35', '75%', '1.2.3', '20/100', '-4.5', '1.2K', '.5', '5.', 'v2.5'])(
    'refuse %s',
    (text) => {
      expect(parseQuantity(text, 'en', { decimal: true })).toBeUndefined();
    },
  );
});

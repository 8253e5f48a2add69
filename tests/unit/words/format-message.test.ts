import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatMessage as formatParts,
  type MessageParams,
} from '../../../lib/words/format-message';
import { parseMessage } from '../../../lib/words/parse-message';

const formatMessage = (message: string, params: MessageParams, locale: string): string =>
  formatParts(parseMessage(message), params, locale);

describe('formatMessage', () => {
  it.each([
    ['Hello {name}', { name: 'Robin' }, 'en', 'Hello Robin'],
    ['{n} people', { n: 12000 }, 'en', '12,000 people'],
    ['{n, number}', { n: 1234.56 }, 'de', '1.234,6'],
    ['{p, number, percent}', { p: 0.114 }, 'en', '11%'],
    ['{p, number, percent}', { p: 0.003 }, 'en', '0.3%'],
    ['{p, number, percent}', { p: 0.0003 }, 'de', '0,03\u00a0%'],
    ['{p, number, percent}', { p: 0.997 }, 'en', '99.7%'],
    ['{p, number, percent}', { p: 0 }, 'en', '0%'],
    ['{p, number, percent}', { p: 1 - 1e-9 }, 'en', '100%'],
    ['{n, number, signed}', { n: 61 }, 'en', '+61'],
    ['{n, number, signed}', { n: 0 }, 'en', '0'],
    ['since {d, date}', { d: '2026-11-03' }, 'en-GB', 'since 3 Nov'],
    ['in {d, date, month}', { d: '2026-06-30' }, 'en', 'in June'],
    ['{d, date, long}', { d: '2026-11-03' }, 'de', '3. November 2026'],
    ['{n, plural, =0 {nobody} one {# person} other {# people}}', { n: 0 }, 'en', 'nobody'],
    ['{n, plural, =0 {nobody} one {# person} other {# people}}', { n: 1 }, 'en', '1 person'],
    ['{n, plural, one {# person} other {# people}}', { n: 1500 }, 'en', '1,500 people'],
    [
      '{g, select, creator {A creator’s} other {Your}} band',
      { g: 'creator' },
      'en',
      'A creator’s band',
    ],
    ['{g, select, creator {A creator’s} other {Your}} band', { g: 'x' }, 'en', 'Your band'],
    ['Desde {d, date}. Nada.', { d: '2026-11-22' }, 'pt', 'Desde 22 de nov. Nada.'],
    ['At {company}. Next', { company: 'Kelp Inc.' }, 'en', 'At Kelp Inc. Next'],
    ["don't {a}", { a: "can't" }, 'en', "don't can't"],
  ])('%s', (message, params, locale, expected) => {
    expect(formatMessage(message, params, locale)).toBe(expected);
  });

  it('carries hostile text as text: it is neither parsed nor does it change what stands around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const text = formatMessage('a {name} b {n, plural, other {#}}', { name, n: 3 }, 'en');
        const carried = name.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
        expect([`a ${carried} b 3`, `a \u2068${carried}\u2069 b 3`]).toContain(text);
      }),
    );
    expect(formatMessage('{name}', { name: '{n} <b>#</b> {' }, 'en')).toBe('{n} <b>#</b> {');
  });

  it('isolates right-to-left names and drops overrides', () => {
    expect(formatMessage('{name}!', { name: 'נועה' }, 'en')).toBe('\u2068נועה\u2069!');
    expect(formatMessage('{name}!', { name: '\u202eabc' }, 'en')).toBe('abc!');
  });

  it('refuses a missing parameter, a wrong type and a day that is none', () => {
    expect(() => formatMessage('{a}', {}, 'en')).toThrow('No value for "a"');
    expect(() => formatMessage('{a, number}', { a: '3' }, 'en')).toThrow('No value for "a"');
    expect(() => formatMessage('{d, date}', { d: 'soon' }, 'en')).toThrow(RangeError);
  });
});

describe('parseMessage', () => {
  it.each([
    '{a',
    'a}',
    '{a, plural}',
    '{a, plural, one {x}}',
    '{a b}',
    '{a, time}',
    '{a, plural, other {x}',
  ])('refuses %s', (message) => {
    expect(() => parseMessage(message)).toThrow(message);
  });
});

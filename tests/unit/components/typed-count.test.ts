import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTypedCount } from '../../../components/typed-count';

describe('parseTypedCount', () => {
  it.each([
    ['1340', 1340],
    [' 1,340 ', 1340],
    ['1.340', 1340],
    ['1 340', 1340],
    ['1’340', 1340],
    ['1\u00a0340', 1340],
    ['١٬٣٤٠', 1340],
    ['۱۳۴۰', 1340],
    ['१३४०', 1340],
    ['１３４０', 1340],
    ['0', 0],
  ])('reads %s', (text, value) => {
    expect(parseTypedCount(text)).toBe(value);
  });

  it.each([
    '',
    'many',
    '500+',
    '1.2K',
    '-3',
    '1,34',
    '12.5',
    '1,2345',
    '9999999999',
    '1e3',
    '0x10',
  ])('refuses %s', (text) => {
    expect(parseTypedCount(text)).toBeUndefined();
  });

  it('reads back what any language writes for a whole number', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000_000),
        fc.constantFrom('en', 'de', 'fr', 'es', 'pt', 'de-CH', 'fa', 'ar-EG', 'hi-u-nu-deva'),
        (value, locale) => {
          // Hindi groups by two after the first three digits; people may leave grouping out.
          const text = new Intl.NumberFormat(locale, { useGrouping: !locale.startsWith('hi') });
          expect(parseTypedCount(text.format(value))).toBe(value);
        },
      ),
    );
  });

  it('gives a count or nothing for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const value = parseTypedCount(text);
        expect(value === undefined || (Number.isInteger(value) && value >= 0)).toBe(true);
      }),
    );
  });
});

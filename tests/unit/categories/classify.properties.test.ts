import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../lib/categories';

const folder = join(import.meta.dirname, '../../fixtures/titles');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const titles = files.flatMap((file) =>
  Object.keys(JSON.parse(readFileSync(join(folder, file), 'utf8')) as object),
);
const someTitle = fc.constantFrom(...titles);
const headline = fc.array(fc.oneof(someTitle, fc.string({ unit: 'grapheme' })), {
  minLength: 1,
  maxLength: 4,
});

/** UTF-16 units of any kind, halves of pairs too; the `binary` unit of fast-check takes seconds to set up. */
const anyUnits = fc
  .array(fc.nat(0xffff), { maxLength: 300 })
  .map((units) => String.fromCharCode(...units));

describe('classify', () => {
  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(anyUnits, fc.option(fc.string()), fc.boolean(), (title, company, forced) => {
        expect(classify(title, company, { forced })).toHaveProperty('reasons');
      }),
    );
  });

  it('does not depend on what was classified before', () => {
    fc.assert(
      fc.property(headline, headline, (one, other) => {
        const before = classify(one.join(' | '));
        classify(other.join(' | '), 'Bank');
        expect(classify(one.join(' | '))).toEqual(before);
      }),
    );
  });

  it('does not care for capitals and spaces', () => {
    fc.assert(
      fc.property(someTitle, (title) => {
        const plain = classify(title);
        expect(classify(title.toUpperCase())).toEqual(plain);
        expect(classify(title.toLowerCase())).toEqual(plain);
        expect(classify(`  ${title.replaceAll(' ', '   ')}\t`)).toEqual(plain);
      }),
    );
  });

  it('does not care for accents written as marks of their own', () => {
    fc.assert(
      fc.property(someTitle, (title) => {
        expect(classify(title.normalize('NFD'))).toEqual(classify(title));
      }),
    );
  });

  it.each([
    ['Vertriebsleiter', ['Vertriebsleiterin', 'Vertriebsleiter:in', 'Vertriebsleiter/-in']],
    ['Softwareentwickler', ['Softwareentwickler*in', 'Softwareentwickler_in (m/w/d)']],
    ['Geschäftsführer', ['Geschäftsführerin', 'Geschäftsführer:innen', 'Geschäftsführer (w|m|d)']],
    ['Directeur commercial', ['Directrice commerciale', 'Directeur/trice commercial(e)']],
    ['Desarrollador web', ['Desarrolladora web', 'Desarrollador/a web']],
    ['Inhaber', ['Inhaberin', 'Inhaber(in)', 'InhaberIn']],
  ])('reads every gender of %s alike', (title, forms) => {
    const { seniority, function: work, level6, department11 } = classify(title);
    const plain = { seniority, function: work, level6, department11 };
    for (const form of forms) expect(classify(form), form).toMatchObject(plain);
  });

  it('does not count a former employer', () => {
    fc.assert(
      fc.property(someTitle, (title) => {
        const plain = classify(title);
        expect(classify(`${title} | ex-Google`)).toEqual(plain);
        expect(classify(`${title} (ex-McKinsey)`)).toEqual(plain);
      }),
    );
  });

  it('forced keeps what it knew', () => {
    fc.assert(
      fc.property(headline, (parts) => {
        const title = parts.join(' | ');
        const known = classify(title);
        const forced = classify(title, null, { forced: true });
        for (const key of [
          'seniority',
          'function',
          'industry',
          'level6',
          'department11',
        ] as const) {
          if (known[key] !== null) expect(forced[key], key).toBe(known[key]);
          expect(forced[key], key).not.toBeNull();
        }
      }),
      { examples: [[['Interim Manager', 'Verpleegkundige']]] },
    );
  });

  it('says why, whatever it answers', () => {
    fc.assert(
      fc.property(someTitle, (title) => {
        const { seniority, function: work, reasons } = classify(title);
        if (seniority !== null) expect(reasons.seniority).not.toEqual([]);
        if (work !== null) expect(reasons.function).not.toEqual([]);
      }),
    );
  });

  it.each([
    'a'.repeat(10_000),
    '('.repeat(10_000),
    'm/'.repeat(5_000),
    'c.'.repeat(5_000),
    'leiter'.repeat(1_700),
    'assistant to '.repeat(800),
    'chief officer of '.repeat(600),
    '\u0301'.repeat(10_000),
    '😀|'.repeat(3_300),
    '& '.repeat(5_000),
  ])('is done at once with 10,000 hostile characters: %#', (title) => {
    const startedMs = performance.now();
    for (let i = 0; i < 20; i++) classify(title, title);
    expect(performance.now() - startedMs).toBeLessThan(1_000);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify, FUNCTIONS } from '../../../lib/categories';
import { labelledTitles, type LabelledTitle } from '../../../scripts/accuracy/labelled-titles';
import { measure, type Answer } from '../../../scripts/accuracy/measure';
import { halfOf } from '../../../scripts/accuracy/split';
import { SENIORITY_ORDER } from '../../../lib/scores/match';

const labelled = labelledTitles();

const answersFor = (titles: readonly LabelledTitle[], said: 'seniority' | 'function'): Answer[] =>
  titles.map(({ title, right }) => ({
    title,
    right: right[said]!,
    given: classify(title)[said],
    forced: classify(title, null, { forced: true })[said],
  }));

const namesRank = ({ right }: Answer): boolean => right.some((label) => label !== null);

describe('titles labelled by us', () => {
  it('bear labels that the classifier could give', () => {
    for (const { right } of [...labelled.values()].flat()) {
      expect([...SENIORITY_ORDER, null]).toEqual(expect.arrayContaining([...right.seniority!]));
      expect([...FUNCTIONS, null]).toEqual(expect.arrayContaining([...right.function!]));
    }
  });

  it.each([...labelled].filter(([, titles]) => titles.length >= 50))(
    '%s: what is said is right, mostly',
    (_, titles) => {
      const answers = answersFor(titles, 'function');
      const { precision, coverage } = measure(answers);
      expect(precision).toBeGreaterThanOrEqual(0.85);
      expect(coverage).toBeGreaterThan(0.55);

      const ranked = measure(answersFor(titles, 'seniority').filter(namesRank));
      expect(ranked.precision).toBeGreaterThanOrEqual(0.94);
      expect(ranked.coverage).toBeGreaterThan(0.95);
    },
  );

  it.each([...labelled])(
    '%s: a plain occupation is Entry or Senior at most, as adverts file it',
    (_, titles) => {
      const plain = answersFor(titles, 'seniority').filter((answer) => !namesRank(answer));
      const given = plain.filter((answer) => answer.given !== null);
      const beyond = given.filter((answer) => !['Entry', 'Senior'].includes(answer.given ?? ''));
      expect(beyond.length).toBeLessThanOrEqual(Math.ceil(plain.length * 0.05));
    },
  );
});

describe('halves of a set', () => {
  it('do not depend on how a title is written', () => {
    expect(halfOf('Head of Sales')).toBe(halfOf('HEAD OF, SALES'));
  });

  it('are even', () => {
    const titles = fc.sample(fc.string({ minLength: 3, unit: 'grapheme-ascii' }), {
      numRuns: 4_000,
      seed: 1,
    });
    const tune = titles.filter((title) => halfOf(title) === 'tune').length;
    expect(Math.abs(tune / titles.length - 0.5)).toBeLessThan(0.04);
  });
});

import { describe, expect, it } from 'vitest';
import { countReferenceShares } from '../../../scripts/reference-shares/count';
import { CLASSIFIER_VERSION, FUNCTIONS } from '../../../lib/categories';
import {
  REFERENCE_CLASSIFIER_VERSION,
  REFERENCE_SHARES,
} from '../../../lib/categories/reference-shares';
import { SENIORITY_ORDER } from '../../../lib/scores/match';

describe('reference shares', () => {
  it('were counted with the classifier that sorts people', () => {
    expect(REFERENCE_CLASSIFIER_VERSION).toBe(CLASSIFIER_VERSION);
  });

  it('are shares of one whole, each cell once, in the words of goals', () => {
    const all = REFERENCE_SHARES.reduce((sum, { share }) => sum + share, 0);
    expect(all).toBeCloseTo(1, 3);
    const cells = REFERENCE_SHARES.map((cell) => JSON.stringify([cell.seniority, cell.function]));
    expect(new Set(cells).size).toBe(cells.length);
    expect(REFERENCE_SHARES.filter(({ share }) => !(share > 0 && share < 0.5))).toEqual([]);
    for (const { seniority, function: work } of REFERENCE_SHARES) {
      expect([...SENIORITY_ORDER, null]).toContain(seniority);
      expect([...FUNCTIONS, null]).toContain(work);
    }
  });

  it('know most levels and functions', () => {
    const known = (pick: 'seniority' | 'function') =>
      new Set(REFERENCE_SHARES.map((cell) => cell[pick])).size - 1;
    expect(known('seniority')).toBe(SENIORITY_ORDER.length);
    expect(known('function')).toBe(FUNCTIONS.length);
  });

  it('count every title as often as people bear it', () => {
    const table = countReferenceShares(
      '# count\tn_networks\ttitle\n6\t2\tCEO\n3\t1\tChief Executive Officer\n1\t1\tqwrtz\n',
    );
    expect(table.rows).toEqual([
      ['CXO', null, 0.9],
      [null, null, 0.1],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { classify } from '../../../lib/categories';

describe('industry', () => {
  it.each([
    ['Consultant', 'Deutsche Bank AG', 'Financial Services'],
    ['Manager', 'Klinikum Musterstadt', 'Hospitals and Health Care'],
    ['Engineer', 'Siemens', 'Manufacturing'],
    ['Developer', 'Muster Software GmbH', 'Technology, Information and Media'],
    ['Partner', 'Kanzlei Muster & Kollegen', 'Professional Services'],
    ['Verkäuferin', 'REWE', 'Retail'],
    ['Professor', 'Universität Musterstadt', 'Education'],
    ['Directeur', 'Hôtel du Lac', 'Accommodation Services'],
    ['Chauffeur', 'Transports Dupont', 'Transportation, Logistics, Supply Chain and Storage'],
    ['Sachbearbeiterin', 'Stadtwerke Musterstadt', 'Utilities'],
  ])('%s of %s: %s', (title, company, industry) => {
    const said = classify(title, company);
    expect(said.industry).toBe(industry);
    expect(said.reasons.industry).not.toEqual([]);
  });

  it('reads the employer after "at" when no company stands beside the title', () => {
    expect(classify('Head of IT at Deutsche Bank').industry).toBe('Financial Services');
  });

  it('believes the company rather than the occupation', () => {
    expect(classify('Krankenschwester', 'Bundeswehr').industry).toBe('Government Administration');
  });

  it('takes the occupation where it is at home in one industry, and no other', () => {
    expect(classify('Registered Nurse').industry).toBe('Hospitals and Health Care');
    expect(classify('Software Engineer').industry).toBeNull();
    expect(classify('Software Engineer', 'Muster & Söhne').industry).toBeNull();
  });
});

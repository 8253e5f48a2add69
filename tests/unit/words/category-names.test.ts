import { afterEach, describe, expect, it } from 'vitest';
import names from '../../../assets/words/category-names.json' with { type: 'json' };
import topics from '../../../assets/words/topics.json' with { type: 'json' };
import { FUNCTIONS, INDUSTRIES } from '../../../lib/categories/taxonomy';
import { SENIORITY_ORDER } from '../../../lib/scores/match';
import { categoryName } from '../../../lib/words/category-name';
import { setMessages } from '../../../lib/words/t';

const VALUES = [...SENIORITY_ORDER, ...FUNCTIONS, ...INDUSTRIES, ...Object.keys(topics)];

afterEach(() => setMessages('en', {}));

describe('names of categories', () => {
  it('are there for every value in every language, and for nothing else', () => {
    expect(new Set(Object.keys(names))).toEqual(new Set(VALUES));
    for (const [value, translations] of Object.entries(names)) {
      expect(Object.keys(translations), value).toEqual(['de', 'es', 'fr', 'pt']);
      for (const name of Object.values(translations)) expect(name.trim(), value).toBe(name);
    }
  });

  it.each(['de', 'es', 'fr', 'pt'] as const)('tell values of one dimension apart in %s', (tag) => {
    setMessages(tag, {});
    for (const dimension of [SENIORITY_ORDER, FUNCTIONS, INDUSTRIES, Object.keys(topics)]) {
      expect(new Set(dimension.map(categoryName)).size).toBe(dimension.length);
    }
  });

  it('are LinkedIn’s own words in English, and words of one’s own stay as they are', () => {
    expect(VALUES.map(categoryName)).toEqual(VALUES);
    setMessages('de-AT', {});
    expect(categoryName('Sales')).toBe('Vertrieb');
    for (const own of ['kelp farming', 'constructor', '__proto__', '']) {
      expect(categoryName(own)).toBe(own);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { categoriesBy } from '../../../lib/categories/known-categories';
import { ownCategories, type OwnWords } from '../../../lib/categories/own-categories';
import { categoriesInWords, topicsIn, TOPICS } from '../../../lib/categories/classify-person';
import type { Person } from '../../../lib/model/person';

const NOTHING: OwnWords = {
  profile: null,
  positions: [],
  skills: [],
  adTargeting: [],
  hashtags: [],
  texts: [],
};

describe('what the person is themselves', () => {
  it('comes from the position held now, before the headline', () => {
    const own = ownCategories({
      ...NOTHING,
      profile: { headline: 'Data Engineer | cycling', industry: '' },
      positions: [
        { title: 'Nurse', company: 'City Hospital', finishedIn: { year: 2019, month: 1 } },
        { title: 'Head of Sales', company: 'Sample Bank', finishedIn: null },
      ],
    });
    expect(own).toMatchObject({
      function: ['Sales'],
      seniority: ['Manager'],
      industry: ['Financial Services'],
    });
  });

  it('falls back on the headline, then on LinkedIn’s own labels, and stays empty without a word', () => {
    const { function: work } = ownCategories({
      ...NOTHING,
      profile: { headline: 'Data Engineer', industry: '' },
    });
    expect(work).toEqual(['Engineering']);
    const labelled = ownCategories({
      ...NOTHING,
      adTargeting: [{ label: 'Job Functions', values: ['marketing', 'Sales'] }],
    });
    expect(labelled.function).toEqual(['Marketing']);
    expect(ownCategories(NOTHING)).toEqual({
      function: [],
      seniority: [],
      industry: [],
      topic: [],
    });
  });

  it('names topics by headline, hashtags, skills and own posts, the most frequent first', () => {
    const { topic } = ownCategories({
      ...NOTHING,
      profile: { headline: 'Writing about sustainability', industry: '' },
      hashtags: ['#ProductManagement'],
      skills: [{ name: 'Kubernetes' }],
      texts: ['Our climate plan', 'Net zero', 'A podcast about music'],
    });
    expect(topic.slice(0, 3)).toEqual(['Sustainability', 'Product management', 'Cloud']);
  });
});

describe('topics', () => {
  it.each([
    ['Employer Branding & Recruiting', ['Branding', 'Recruiting']],
    ['Spécialiste en intelligence artificielle', ['Artificial intelligence']],
    ['Leiterin Nachhaltigkeit', ['Sustainability']],
    ['Gerente de Recursos Humanos', ['Human resources']],
    ['Maître d’hôtel', []],
    ['', []],
  ])('in “%s”: %j', (text, topics) => {
    expect(topicsIn(text)).toEqual(topics);
  });

  it('are at most six, however much a headline lists', () => {
    expect(topicsIn(TOPICS.join(' | '))).toHaveLength(6);
  });

  it('in the person’s own words are found whole, in any script, beside those of the list', () => {
    const row = { title: 'Marketing', headline: 'Kayaking guide 経営者', company: '' };
    const person = { ...row, id: 'me|x', categories: categoriesInWords(row) } as Person;
    const topics = (topicWords: string[]) =>
      categoriesBy({ corrections: [], companies: [], topicWords })(person).topic;
    expect(topics(['kayaking', 'kayak', 'guide', 'art'])).toEqual([
      'kayaking',
      'guide',
      'Marketing',
    ]);
    expect(topics(['経営'])).toEqual(['経営', 'Marketing']);
    expect(topics([''])).toEqual(['Marketing']);
  });
});

describe('size of a company in words', () => {
  it.each([
    [{ title: 'Freelance Designer', headline: '', company: '' }, ['1']],
    [{ title: 'Designer', headline: '', company: 'Selbstständig' }, ['1']],
    [{ title: 'Graphiste', headline: '', company: 'À mon compte' }, ['1']],
    [{ title: 'Designer', headline: '', company: 'Freelancer.com Marketplace Ltd' }, undefined],
    [{ title: 'Designer', headline: '', company: 'Lorem Ltd' }, undefined],
  ])('%j: %j', (words, size) => {
    expect(categoriesInWords(words).companySize).toEqual(size);
  });
});

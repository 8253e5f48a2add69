import { describe, expect, it } from 'vitest';
import type { LocalDay } from '../../../lib/model/day';
import type { RawReading, RawWitness } from '../../../lib/model/reading';
import { interpretReading } from '../../../lib/parsing/interpret-reading';

const DAY = '2026-11-23' as LocalDay;

const audience = (witness: Partial<RawWitness>): RawReading => ({
  readerId: 'analyticsAudience',
  readerVersion: 1,
  pageId: 'analyticsAudience',
  url: 'https://www.linkedin.com/analytics/creator/audience/',
  lang: 'en',
  layout: 'ember',
  layoutHash: 'a',
  navigatedInApp: false,
  viewers: [],
  proofs: [],
  fields: [
    { field: 'followers', witnesses: [{ kind: 'text', text: '', selector: 0, ...witness }] },
  ],
  people: [],
  posts: [],
});

const countsOf = (witness: Partial<RawWitness>) =>
  interpretReading(audience(witness), DAY).counts.map(({ metric, value }) => [metric, value]);

describe('a number whose name stands in the cell beside it', () => {
  it('is read by that name', () => {
    expect(countsOf({ text: '4,848', label: 'Total followers' })).toEqual([['followers', 4848]]);
  });

  it.each([
    ['9,998 connections', 'Total followers'],
    ['4,848', 'Profile viewers'],
    ['4,848 followers', 'Profile viewers'],
  ])('is not read when its own words say something else: %s beside %s', (text, label) => {
    expect(countsOf({ text, label })).toEqual([]);
  });
});

describe('a number whose name says more than the metric', () => {
  it.each(['Followers from your company', 'Followers at Acme', 'Top followers'])(
    'is a part of the count and never the count: %s',
    (label) => {
      expect(countsOf({ text: '31', label })).toEqual([]);
    },
  );

  it('leaves the whole beside it alone', () => {
    const reading = audience({});
    const cells = (text: string, label: string): RawWitness => ({
      kind: 'text',
      text,
      label,
      selector: 0,
    });
    reading.fields = [
      {
        field: 'followers',
        witnesses: [cells('4,848', 'Total followers'), cells('31', 'Followers from your company')],
      },
    ];
    expect(interpretReading(reading, DAY).counts.map(({ value }) => value)).toEqual([4848]);
  });
});

describe('a sentence that names the metric', () => {
  const viewers = (text: string) =>
    interpretReading(
      {
        ...audience({}),
        readerId: 'feed',
        pageId: 'feed',
        url: 'https://www.linkedin.com/feed/',
        fields: [{ field: 'profileViewers', witnesses: [{ kind: 'text', text, selector: 0 }] }],
      },
      DAY,
    ).counts.map(({ value }) => value);

  it.each(['Profile viewers 241', '241 Who viewed your profile', '241 people viewed your profile'])(
    'and nothing else gives its number: %s',
    (text) => {
      expect(viewers(text)).toEqual([241]);
    },
  );

  it.each([
    '3 of your profile viewers work at Acme',
    'See 12 profile viewers with Premium',
    '12 anonymous profile viewers',
    'Similar members get 45 profile views',
    'Profile viewers goal: 100',
  ])('and says more about the number gives none: %s', (text) => {
    expect(viewers(text)).toEqual([]);
  });
});

describe('a number that its place alone names', () => {
  const sent = (text: string) =>
    interpretReading(
      {
        ...audience({}),
        readerId: 'invitationsSent',
        pageId: 'invitationsSent',
        url: 'https://www.linkedin.com/mynetwork/invitation-manager/sent/CONNECTION/',
        fields: [{ field: 'invitationsSent', witnesses: [{ kind: 'text', text, selector: 0 }] }],
      },
      DAY,
    ).counts.map(({ value }) => value);

  it.each(['People (12)', '12', 'Zzzz (12)'])('is read: %s', (text) => {
    expect(sent(text)).toEqual([12]);
  });

  it.each(['12 new', '12 others', 'Connections (12)'])('is another number: %s', (text) => {
    expect(sent(text)).toEqual([]);
  });
});

describe('a row of a list', () => {
  const row = (href: string, memberId = '') =>
    interpretReading(
      {
        ...audience({}),
        readerId: 'connections',
        pageId: 'connections',
        url: 'https://www.linkedin.com/mynetwork/invite-connect/connections/',
        fields: [],
        people: [{ href, name: 'Alex Invented', headline: 'Gardener', dateText: '', memberId }],
      },
      DAY,
    ).people.map((person) => [person.slug, person.memberId]);

  it('has the key that a file gives the same person', () => {
    expect(row('https://www.linkedin.com/in/J%C3%BCrgen-1/?x=y')).toEqual([['jürgen-1', null]]);
  });

  it('has neither a degree in its name nor dashes for a headline', () => {
    const person = {
      href: '/in/alex/',
      name: 'Alex Invented • 1st',
      headline: '--',
      dateText: '',
      memberId: '',
    };
    const [read] = interpretReading(
      {
        ...audience({}),
        readerId: 'connections',
        pageId: 'connections',
        url: 'https://www.linkedin.com/mynetwork/invite-connect/connections/',
        people: [person],
      },
      DAY,
    ).people;
    expect([read?.name, read?.headline]).toEqual(['Alex Invented', '']);
  });

  it('is nobody when its link names a member id instead of a profile', () => {
    expect(row('https://www.linkedin.com/in/ACoAABcdefgh/')).toEqual([]);
  });

  it('keeps a member id and nothing else for one', () => {
    expect(row('/in/alex/', 'ACoAABcdefgh')).toEqual([['alex', 'ACoAABcdefgh']]);
    expect(row('/in/alex/', 'anything')).toEqual([['alex', null]]);
  });
});

describe('a number that sums over a time', () => {
  const viewers = (witness: Partial<RawWitness>, lang: string) => {
    const field = { field: 'profileViewers', witnesses: [] as RawWitness[] };
    field.witnesses.push({ kind: 'text', text: '', selector: 0, ...witness });
    const id = 'profileViews' as const;
    const url = 'https://www.linkedin.com/analytics/profile-views/';
    return interpretReading(
      { ...audience({}), readerId: id, pageId: id, url, lang, fields: [field] },
      DAY,
    ).counts.map(({ value }) => value);
  };

  it.each([
    ['en', 'Profile viewers in the past 90 days'],
    ['en', 'Profile viewers · Previous week'],
    ['de', 'Profilbesucher in den letzten 90 Tagen'],
    ['es', 'Visualizaciones del perfil esta semana'],
  ])('is read when the time stands in its name: %s, %s', (lang, label) => {
    expect(viewers({ text: '241', label }, lang)).toEqual([241]);
  });

  it.each(['12 followers this week', '12 followers in the past week'])(
    'is not a state that grew in one: %s',
    (text) => {
      expect(countsOf({ text })).toEqual([]);
    },
  );
});

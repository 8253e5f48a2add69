import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memberIdFrom, normaliseSlug } from '../../../lib/parsing/normalise-slug';
import { anyText } from './any-text';

const MEMBER_ID = 'ACoAABq3xYkBz0Plo_mmE-77aQ2';

describe('normaliseSlug', () => {
  it.each([
    ['robin-sample', 'robin-sample'],
    ['/in/Robin-Sample/', 'robin-sample'],
    ['/in/robin-sample', 'robin-sample'],
    ['/in/robin-sample/recent-activity/all/?x=1#top', 'robin-sample'],
    ['https://www.linkedin.com/in/robin-sample/?locale=de_DE', 'robin-sample'],
    ['https://de.linkedin.com/in/robin-sample', 'robin-sample'],
    ['//www.linkedin.com/in/robin-sample', 'robin-sample'],
    ['http://linkedin.com/in/robin-sample#about', 'robin-sample'],
    ['/in/j%C3%BCrgen-m%c3%bcster/', 'jürgen-müster'],
    ['/in/ju\u0308rgen', 'jürgen'],
    ['/in/%E3%82%B5%E3%83%B3%E3%83%97%E3%83%AB-1a2b/', 'サンプル-1a2b'],
    ['/in/robin-🚀', 'robin-🚀'],
  ])('%s is %s', (href, slug) => {
    expect(normaliseSlug(href)).toBe(slug);
  });

  it.each([
    '', ' ', '/in/', '/in/me', '/in/me/', '/in/ME/?x', 'me', `/in/${MEMBER_ID}/`, MEMBER_ID, '/company/sample-co/', '/feed/',
    '/school/x', 'https://example.com/in/robin-sample', 'https://linkedin.com.example.com/in/robin', '/in/%E0%A4%A/',
    '/in/a%2Fb', '/in/%00', '/in/a b', '/in/%3Cb%3E', 'mailto:robin@example.com', '/in/..', '/in/%2e%2e/', 'x'.repeat(200),
    '/talent/profile/x', 'javascript:alert(1)', '/in/\ud800',
  ])('%s is no slug', (href) => {
    expect(normaliseSlug(href)).toBeUndefined();
  }); // prettier-ignore

  it('gives the same for every way to write one', () => {
    const slug = fc
      .stringMatching(/^[a-z0-9éüñ中-]{1,40}$/u)
      .map((text) => text.normalize('NFC'))
      .filter((text) => text !== 'me' && text !== 'edit' && text !== 'unavailable');
    fc.assert(
      fc.property(slug, (each) => {
        for (const href of [
          each,
          `/in/${each}`,
          `/in/${encodeURIComponent(each)}/details/skills/`,
          `https://fr.linkedin.com/in/${each.normalize('NFD')}?trk=x`,
        ]) {
          expect(normaliseSlug(href)).toBe(each);
        }
        expect(normaliseSlug(normaliseSlug(each) ?? '')).toBe(each);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const slug = normaliseSlug(text);
        if (slug !== undefined) expect(normaliseSlug(slug)).toBe(slug);
        memberIdFrom(text);
      }),
    );
  });
});

describe('memberIdFrom', () => {
  it.each([
    `/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${MEMBER_ID}&recipient=${MEMBER_ID}`,
    `urn:li:fsd_profile:${MEMBER_ID}`,
    `urn:li:fs_miniProfile:${MEMBER_ID}`,
    `/in/${MEMBER_ID}/`,
    `/search/results/people/?connectionOf=%5B%22${MEMBER_ID}%22%5D&network=%5B%22F%22%5D`,
    MEMBER_ID,
  ])('finds it in %s', (href) => {
    expect(memberIdFrom(href)).toBe(MEMBER_ID);
  });

  it('finds none where there is none, or where two disagree', () => {
    expect(memberIdFrom('/in/robin-sample/')).toBeUndefined();
    expect(memberIdFrom('')).toBeUndefined();
    expect(memberIdFrom('%E0%A4%A')).toBeUndefined();
    expect(memberIdFrom(`?profileUrn=${MEMBER_ID}&recipient=${MEMBER_ID}x`)).toBeUndefined();
  });
});

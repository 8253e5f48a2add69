import { describe, expect, test } from 'vitest';
import { addressShape, structureSample, textShape } from '../../lib/readers/structure-sample';
import { FIXTURE_PAGES, parse } from './fixture-pages';

/** Words that stand in the sample because they are the site's, or tags and classes of characters. */
const SITE = /^(?:[Aa]+|elsewhere|[a-z]+)$/;

describe('a structure sample tells how a page is built and nothing that stands on it', () => {
  test.each(FIXTURE_PAGES.map((page) => [page.slug, page] as const))('%s', (_, page) => {
    const document = parse(page);
    const sample = structureSample(document.body);
    expect(sample.length).toBeLessThanOrEqual(8_000);
    const said = new Set(document.body.textContent.match(/[\p{L}\p{N}]{5,}/gu));
    const kept = sample
      .split('\n')
      .filter((line) => line.trim().startsWith('"'))
      .join('\n');
    for (const word of said) if (!SITE.test(word)) expect(kept).not.toContain(word);
    for (const name of ['robin', 'sample', 'dana', 'vacant', 'northwind', 'ACoA', 'jörg']) {
      expect(sample.toLowerCase()).not.toContain(name.toLowerCase());
    }
    expect(sample.replace(/U\+[0-9A-F]+|^ *h[1-6]/gm, '')).not.toMatch(/[0-8]/);
  });

  test('numbers keep their form', () => {
    expect(textShape('Afficher 25\u202f977 relations')).toBe('Aaaaaaaa 99U+202F999 aaaaaaaaa');
    expect(textShape('500+ connections')).toBe('999+ aaaaaaaaaaa');
    expect(textShape('\u200f١٬٢٣٤ متابع')).toBe('U+200F9U+066C999 aaaaa');
  });

  test('addresses keep their form', () => {
    expect(addressShape('/in/robin-sample/edit/intro/?x=1')).toBe('/in/*/edit/intro/');
    expect(addressShape('https://www.linkedin.com/search/results/people/?connectionOf=x&q=y')).toBe(
      '/search/results/people/?connectionOf',
    );
    expect(addressShape('https://example.org/in/robin-sample/')).toBe('elsewhere');
  });

  test('long lists and deep pages stay short', () => {
    const list = new DOMParser().parseFromString(
      `<ul>${'<li><p>Somebody 12</p></li>'.repeat(5000)}</ul>${'<div>'.repeat(300)}`,
      'text/html',
    );
    const sample = structureSample(list.body);
    expect(sample.split('<li').length + sample.split('\n  li').length).toBeLessThan(10);
    expect(sample.length).toBeLessThanOrEqual(8_000);
  });
});

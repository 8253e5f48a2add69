import { globSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import en from '../../../assets/locales/en.json';
import { markLanguage } from '../../../lib/words/mark-language';
import { parseMessage } from '../../../lib/words/parse-message';
import { setMessages } from '../../../lib/words/t';

afterEach(() => {
  setMessages('en', en, parseMessage);
});

describe('a page in a language that is written from the right', () => {
  it.each([
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['de-AT', 'ltr'],
    ['en', 'ltr'],
  ])('says so: %s', (locale, dir) => {
    setMessages(locale, en, parseMessage);
    const root = { lang: '', dir: '' };
    markLanguage(root);
    expect(root).toEqual({ lang: locale, dir });
  });

  it('is every page of ours', () => {
    const pages = globSync('entrypoints/*/index.html').map((path) => path.split(/[\\/]/)[1]);
    const unmarked = pages.filter(
      (page) =>
        !globSync(`entrypoints/${page}/*.{ts,tsx}`).some((path) =>
          readFileSync(path, 'utf8').includes('markLanguage(document.documentElement)'),
        ),
    );
    expect(pages.length).toBeGreaterThan(3);
    expect(unmarked).toEqual([]);
  });

  it('finds no style that knows only left and right', () => {
    const sided =
      /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right)|left|right|(?:text-align|float|clear):\s*(?:left|right))\s*[:;]/;
    const styles = [...globSync('assets/styles/*.css'), ...globSync('lib/content/badge/*.ts')];
    const found = styles.filter((path) => sided.test(readFileSync(path, 'utf8')));
    expect(found).toEqual([]);
  });
});

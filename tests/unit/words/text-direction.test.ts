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
  it('says so, by the word of its file', () => {
    setMessages('ar-EG', { ...en, 'common.dir': 'rtl' }, parseMessage);
    const root = { lang: '', dir: '' };
    markLanguage(root);
    expect(root).toEqual({ lang: 'ar-EG', dir: 'rtl' });
  });

  it('has a file that says one of two words, like every language', () => {
    const words = globSync('assets/locales/*.json').map(
      (path) => (JSON.parse(readFileSync(path, 'utf8')) as typeof en)['common.dir'],
    );
    expect(words.filter((word) => word !== 'ltr' && word !== 'rtl')).toEqual([]);
  });

  it('is every page of ours', () => {
    const pages = globSync('entrypoints/*/index.html').map((path) => path.split(/[\\/]/)[1]);
    const unmarked = pages.filter(
      (page) =>
        !globSync(`entrypoints/${page}/*.{ts,tsx}`).some((path) =>
          /markLanguage\(document\.documentElement\)|\.dir = t\('common\.dir'\)/.test(
            readFileSync(path, 'utf8'),
          ),
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

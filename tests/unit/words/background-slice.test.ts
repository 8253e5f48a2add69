import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ADVICE_RULES } from '../../../lib/scores/advice/rules';
import { localeSlices } from '../../../scripts/build/locale-slices';

const PATH = 'assets/locales/en.json';

/** What the built background can say. */
function backgroundTexts(): Record<string, string> {
  const transform = localeSlices().transform as (
    code: string,
    id: string,
  ) => { code: string } | undefined;
  const code = transform(readFileSync(PATH, 'utf8'), `/${PATH}?slice=background`)?.code ?? '';
  return JSON.parse(code.replace('export default ', '')) as Record<string, string>;
}

describe('the background', () => {
  it('has words for every action that a notification can end with', () => {
    const titles = ADVICE_RULES.filter(({ kind }) => kind !== 'fact').map(
      ({ id }) => `advice.${id}.title`,
    );
    expect(Object.keys(backgroundTexts())).toEqual(expect.arrayContaining(titles));
  });

  it('has of an advice nothing but that', () => {
    const keys = Object.keys(backgroundTexts()).filter((key) => key.startsWith('advice.'));
    expect(keys.filter((key) => !key.endsWith('.title'))).toEqual([]);
  });
});

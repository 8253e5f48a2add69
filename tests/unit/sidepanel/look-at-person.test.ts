import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { lookAtPerson } from '../../../entrypoints/sidepanel/look-at-person';
import { BADGE_CONSENT_VERSION } from '../../../lib/model/badge';
import { CONSENT_VERSION, DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { goalPreset } from '../../../lib/scores/goal-presets';
import { DATABASE_NAME, type EvenkeelDatabase } from '../../../lib/store/database';
import '../../../lib/words';
import { POPUP_VIEWS } from '../../fixtures/popup-views';
import { freshDatabase } from '../background/ingest-support';

const URL = 'https://www.linkedin.com/in/kim-sample/';
const TAB = { tabId: 7, url: URL, pageId: 'profile' as const, slug: 'kim-sample' };
const LOCAL = {
  view: POPUP_VIEWS.full,
  settings: {
    ...DEFAULT_SETTINGS,
    goal: 'seller' as const,
    consent: { version: CONSENT_VERSION, givenAtMs: 1, withdrawnAtMs: null },
  },
};
const FOUND = { url: URL, name: 'Kim Sample', texts: ['· 2nd', 'Head of Sales at Brine & Co'] };

let db: EvenkeelDatabase;
beforeEach(async () => {
  db = await freshDatabase(DATABASE_NAME);
});

const browserSaying = (answer: () => Promise<unknown>) =>
  ({ scripting: { executeScript: () => answer() } }) as never;
const look = (result: unknown) =>
  lookAtPerson(
    browserSaying(() => Promise.resolve([{ result }])),
    TAB,
    LOCAL,
  );

async function wish(values: string[]): Promise<void> {
  const targets = [{ dimension: 'function' as const, values, need: 'must' as const, weight: 0 }];
  const goal = { ...goalPreset('seller'), targets };
  await db.goals.put({ id: 'g', accountId: 'a1', ...goal } as never);
}

describe('a look at the person in view', () => {
  it('sorts their headline and says how it fits the goal', async () => {
    await wish(['Sales']);
    expect(await look(FOUND)).toEqual({
      url: URL,
      name: 'Kim Sample',
      headline: 'Head of Sales at Brine & Co',
      lines: [
        expect.stringMatching(/^By their headline: .*Sales/),
        'Fits your goal 100 of 100, by what is known.',
      ],
    });
  });

  it('says so when somebody else is asked for', async () => {
    await wish(['Engineering']);
    expect((await look(FOUND))?.lines.at(-1)).toBe('Fits your goal 0 of 100, by what is known.');
  });

  it('guesses nothing without a headline or a goal', async () => {
    const seen = await look({ ...FOUND, texts: ['· 2nd'] });
    expect(seen).toMatchObject({ headline: '' });
    expect(seen?.lines).toEqual([
      'Their headline does not say what they do.',
      expect.stringMatching(/^Say in Evenkeel who matters to you/),
    ]);
  });

  it('stores nothing', async () => {
    await wish(['Sales']);
    const sizes = () => Promise.all(db.tables.map((table) => table.count()));
    const before = await sizes();
    await look(FOUND);
    expect(await sizes()).toEqual(before);
  });

  it.each([
    ['the tab went on', { ...FOUND, url: 'https://www.linkedin.com/in/robin/' }],
    ['nothing came back', undefined],
    ['the page made a list of what is no text', { ...FOUND, texts: [{ evil: 1 }] }],
    ['a name is as long as a book', { ...FOUND, name: 'x'.repeat(301) }],
    ['there are more texts than a profile has', { ...FOUND, texts: Array(21).fill('x') }],
  ])('gives nothing when %s', async (_, result) => {
    expect(await look(result)).toBeUndefined();
  });

  it('is not taken without an agreement, even where the browser would let us', async () => {
    let asked = 0;
    const browser = browserSaying(() => {
      asked += 1;
      return Promise.resolve([{ result: FOUND }]);
    });
    const lookWith = (settings: object) =>
      lookAtPerson(browser, TAB, { ...LOCAL, settings: { ...LOCAL.settings, ...settings } });
    expect(await lookWith({ consent: null })).toBeUndefined();
    expect(asked).toBe(0);
    const badges = { version: BADGE_CONSENT_VERSION, givenAtMs: 1, withdrawnAtMs: null };
    expect(await lookWith({ consent: null, badges })).toMatchObject({ name: 'Kim Sample' });
  });

  it('gives nothing when the browser does not let us', async () => {
    const refused = browserSaying(() => Promise.reject(new Error('Cannot access contents')));
    expect(await lookAtPerson(refused, TAB, LOCAL)).toBeUndefined();
  });
});

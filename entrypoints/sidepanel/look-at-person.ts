import * as v from 'valibot';
import type { Browser } from 'webextension-polyfill';
import { areBadgesAllowed, isConsentActive, type Settings } from '../../lib/model/settings';
import type { PersonSeen, TabInView } from '../../lib/model/side-panel';
import { headlineOf } from '../../lib/parsing/headline-of';
import { chosenGoal } from '../../lib/scores/chosen-goal';
import { matchAll } from '../../lib/scores/match';
import { openDatabase } from '../../lib/store/database';
import type { LocalState } from '../../lib/store/watch-local';
import { categoryName } from '../../lib/words/category-name';
import { t } from '../../lib/words/t';

const looked = v.object({
  url: v.string(),
  name: v.pipe(v.string(), v.maxLength(300)),
  texts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(20)),
});

/** Whether the person agreed to any of what happens on the site's pages; the browser's permission alone says nothing. */
export const mayLook = (settings: Settings): boolean =>
  isConsentActive(settings.consent) || areBadgesAllowed(settings);

/**
 * One look at the profile in the tab, because the person asked for it: name and headline, sorted here and dropped with the
 * panel.
 * @returns undefined without an agreement, when the browser does not let us, the tab went on, or no name stands there
 */
export async function lookAtPerson(
  browser: Pick<Browser, 'scripting'>,
  { tabId, url }: TabInView,
  { settings, view }: LocalState,
): Promise<PersonSeen | undefined> {
  if (!mayLook(settings)) return undefined;
  try {
    const [done] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['person-in-view.js'],
    });
    const answer = v.safeParse(looked, done?.result);
    if (!answer.success || answer.output.url !== url) return undefined;
    const { name, texts } = answer.output;
    const headline = headlineOf(texts) ?? '';
    const { classify } = await import('../../lib/categories');
    const found = classify(headline);
    const categories = Object.fromEntries(
      (['seniority', 'function', 'industry'] as const).flatMap((dimension) => {
        const value = found[dimension];
        return value === null ? [] : [[dimension, [value]]];
      }),
    );
    const words = Object.values(categories).flat().map(categoryName);
    const accountId = view?.account?.id ?? '';
    return {
      url,
      name,
      headline,
      lines: [
        words.length > 0
          ? t('beside.seems', { words: words.join(' · ') })
          : t('beside.seemsNothing'),
        await fitLine(accountId, settings.goal, categories),
      ],
    };
  } catch {
    return undefined;
  }
}

async function fitLine(
  accountId: string,
  goalName: LocalState['settings']['goal'],
  categories: Record<string, string[]>,
): Promise<string> {
  const opened = await openDatabase();
  if (!opened.ok) return t('badge.sayWho');
  const goals = await opened.value.goals.where('accountId').equals(accountId).toArray();
  opened.value.close();
  const { targets } = chosenGoal(goalName, goals, accountId);
  const asked = targets.filter(({ dimension }) => categories[dimension]);
  if (!targets.some(({ need }) => need === 'must')) return t('badge.sayWho');
  if (!asked.some(({ need }) => need === 'must')) return t('beside.fitUnknown');
  const [match] = matchAll([{ categories, weight: 1 }], asked);
  return t('beside.fit', { value: Math.round((match?.m ?? 0) * 100) });
}

import type { Browser } from 'webextension-polyfill';
import type { PopupView } from '../model/popup-view';
import type { Score } from '../model/score';
import { t } from '../words/t';

/** Numbers older than this make the toolbar number grey: scores.md takes a step of confidence at the same age. */
const STALE_AFTER_DAYS = 30;

/** Ink on a calm ground, and the same in grey for old numbers; white text on both reaches 4.5 : 1. */
const FRESH_COLOUR = '#1f5f5b';
const STALE_COLOUR = '#666b70';

/** What stands on the toolbar: at most three digits, a colour, and the sentence under the pointer. */
export interface ToolbarNumber {
  text: string;
  colour: string;
  title: string;
}

/**
 * Health when it may be printed, else balance, else nothing. The invented network of the example shows no number:
 * it would be taken for the person's own.
 */
export function toolbarNumber(view: PopupView | null): ToolbarNumber {
  const nothing = { text: '', colour: FRESH_COLOUR, title: t('common.appName') };
  if (!view || view.account === null || view.account.origin === 'example') return nothing;
  const score = [view.health, view.balance].find(isPrinted);
  if (!score) return nothing;
  const isStale = score.inputs.some((input) => (input.ageDays ?? 0) > STALE_AFTER_DAYS);
  const value = Math.round(score.value);
  return {
    text: String(value),
    colour: isStale ? STALE_COLOUR : FRESH_COLOUR,
    title: t(isStale ? 'toolbar.titleStale' : 'toolbar.title', {
      score: t(score.name === 'health' ? 'toolbar.health' : 'toolbar.balance'),
      value,
      days: STALE_AFTER_DAYS,
    }),
  };
}

/** Puts the number on the toolbar button. */
export async function showToolbarNumber(
  browser: Pick<Browser, 'action'>,
  view: PopupView | null,
): Promise<void> {
  const { text, colour, title } = toolbarNumber(view);
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: colour }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setTitle({ title }),
  ]);
}

const isPrinted = (score: Score): score is Score & { value: number } =>
  score.printed && score.value !== null;

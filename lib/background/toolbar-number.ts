import type { Browser } from 'webextension-polyfill';
import { daysBetween, toLocalDay, type LocalDay } from '../model/day';
import type { PopupView } from '../model/popup-view';
import type { Score } from '../model/score';
import type { ToolbarChoice } from '../model/settings';
import { t } from '../words/t';

/** Numbers older than this make the toolbar number grey: scores.md takes a step of confidence at the same age. */
const STALE_AFTER_DAYS = 30;

/** Ink on a calm ground, and the same in grey for old numbers; white text on both reaches 4.5 : 1. */
const FRESH_COLOUR = '#1f5f5b';
const STALE_COLOUR = '#666b70';
const TELLING_COLOUR = '#8a4b00';

/** What stands on the toolbar: at most four characters, a colour, and the sentence under the pointer. */
export interface ToolbarNumber {
  text: string;
  colour: string;
  title: string;
}

/** What the button says beside the view's numbers. */
export interface ToolbarWishes {
  show: ToolbarChoice;
  /** Something the reminder told waits, and no notification could say so. */
  isTelling: boolean;
}

const HEALTH_ONLY: ToolbarWishes = { show: 'health', isTelling: false };

/**
 * By default health when it may be printed, else balance, else nothing; or followers gained in seven days, or nothing. The
 * invented network of the example shows no number: it would be taken for the person's own.
 */
export function toolbarNumber(
  view: PopupView | null,
  { show, isTelling }: ToolbarWishes = HEALTH_ONLY,
): ToolbarNumber {
  const nothing = { text: '', colour: FRESH_COLOUR, title: t('common.appName') };
  const isOwn = view !== null && view.account !== null && view.account.origin !== 'example';
  const { text, colour, title } = (isOwn && chosenNumber(view, show)) || nothing;
  if (!isTelling) return { text, colour, title };
  // Browsers cut the text after four characters.
  return {
    text: text.length < 4 ? `${text}•` : text,
    colour: TELLING_COLOUR,
    title: t('toolbar.telling', { title }),
  };
}

function chosenNumber(view: PopupView, show: ToolbarChoice): ToolbarNumber | undefined {
  if (show === 'followers') return gainedNumber(view);
  return show === 'health' ? scoreNumber(view) : undefined;
}

function scoreNumber(view: PopupView): ToolbarNumber | undefined {
  const score = [view.health, view.balance].find(isPrinted);
  if (!score) return undefined;
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

/** The newest followers against those of the latest day that is at least a week older, whoever looked in between. */
function gainedNumber({ trend, computedAtMs }: PopupView): ToolbarNumber | undefined {
  const known = trend.filter(({ followers }) => followers !== null);
  const to = known.at(-1);
  const from =
    to && known.findLast(({ day }) => daysBetween(asDay(day), asDay(to.day)) >= WEEK_DAYS);
  if (!to || !from) return undefined;
  const days = daysBetween(asDay(from.day), asDay(to.day));
  if (days > 2 * WEEK_DAYS) return undefined;
  const gained = (to.followers ?? 0) - (from.followers ?? 0);
  const isStale = daysBetween(asDay(to.day), toLocalDay(computedAtMs, 0)) > WEEK_DAYS;
  return {
    text: shortNumber(gained),
    colour: isStale ? STALE_COLOUR : FRESH_COLOUR,
    title: t(isStale ? 'toolbar.gainedStale' : 'toolbar.gained', { n: gained, days, day: to.day }),
  };
}

/** At most four characters: +61, −7, +1k, +12k, 250k, −.3M, +1M. Only a gain can do without its sign. */
export function shortNumber(value: number): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  const size = Math.abs(value);
  if (size < 1000) return sign + String(size);
  if (value < 0 && size >= 99_500 && size < 950_000) return `−.${Math.round(size / 100_000)}M`;
  const [unit, by] =
    size < (value < 0 ? 950_000 : 999_500) ? (['k', 1000] as const) : (['M', 1_000_000] as const);
  const rounded = Math.round(size / by);
  return rounded < 100 ? `${sign}${rounded}${unit}` : `${rounded}${unit}`;
}

const WEEK_DAYS = 7;
const asDay = (day: string): LocalDay => day as LocalDay;

/** Puts the number on the toolbar button. */
export async function showToolbarNumber(
  browser: Pick<Browser, 'action'>,
  view: PopupView | null,
  wishes?: ToolbarWishes,
): Promise<void> {
  const { text, colour, title } = toolbarNumber(view, wishes);
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: colour }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setTitle({ title }),
  ]);
}

const isPrinted = (score: Score): score is Score & { value: number } =>
  score.printed && score.value !== null;

import type { Browser } from 'webextension-polyfill';
import type { NextAction } from '../../lib/model/popup-view';

/** Does what the button of a next action says. */
export function actOn(browser: Pick<Browser, 'tabs'>, action: NextAction): void {
  if (action.act === 'openPage' && action.url) void browser.tabs.create({ url: action.url });
  else if (action.act === 'bringFile') location.hash = 'imports';
  else if (action.act === 'copySample') location.hash = 'readers';
  else if (action.act === 'chooseGoal') location.hash = 'goal';
  else if (action.act === 'answer') location.hash = 'people/lists';
  else if (action.act === 'seePeople') location.hash = 'people';
  else location.hash = 'settings';
}

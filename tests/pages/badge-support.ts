import { startBadges } from '../../lib/content/badge/start-badges';
import { BADGE_CONSENT_VERSION, type BadgeContent } from '../../lib/model/badge';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings';
import { fakeExtension } from './content-page';
import type { Profile } from './open-profile';

/** Badges are on. */
export const AGREED: Settings = {
  ...DEFAULT_SETTINGS,
  badges: { version: BADGE_CONSENT_VERSION, givenAtMs: 1, withdrawnAtMs: null },
};

/** What a badge says of somebody known. */
export const KNOWN: BadgeContent = {
  kind: 'known',
  lang: 'en',
  dir: 'ltr',
  label: 'Relevance 72 of 100',
  name: 'Evenkeel',
  lines: ['Fits your goal: Engineering', '<img src=x onerror=alert(1)>'],
  hideHere: 'Hide on this profile',
  hideEverywhere: 'Hide everywhere',
};

/** An extension whose background answers with this. */
export function extensionWith(content: BadgeContent, settings: Settings = AGREED) {
  const extension = fakeExtension();
  extension.setSettings(settings);
  extension.setAnswer(() => Promise.resolve({ ok: true, value: content }));
  return extension;
}

/** Starts the badge script in a page. */
export const start = (page: Profile, extension: ReturnType<typeof fakeExtension>): Promise<void> =>
  startBadges({ browser: extension.browser, window: page.window, world: {} });

/** What stands behind the body. */
export const ownElements = ({ document: page }: Profile): Element[] =>
  [...page.documentElement.children].filter(({ tagName }) => tagName === 'DIV');

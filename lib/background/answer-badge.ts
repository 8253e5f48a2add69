import type { BadgeMessage, Reply } from '../messaging/messages';
import type { BadgeContent } from '../model/badge';
import type { PopupView } from '../model/popup-view';
import { areBadgesAllowed } from '../model/settings';
import { normaliseSlug } from '../parsing/normalise-slug';
import { LOCAL_KEYS, type LocalArea, type SettingsStore } from '../store/settings-store';
import { badgeContent, profileHash } from './badge-content';
import type { ConsentKeeper } from './consent';
import type { OpenResult } from './open-when-needed';

export interface BadgeAnswerParts {
  openDatabase(): Promise<OpenResult>;
  settings: SettingsStore;
  badges: ConsentKeeper;
  area: Pick<LocalArea, 'get'>;
  now(): number;
}

/** The badge asks what to show, or the person clicked it away. Refused without the agreement to badges. */
export async function answerBadge(
  parts: BadgeAnswerParts,
  message: BadgeMessage,
): Promise<Reply<BadgeContent | undefined>> {
  const settings = await parts.settings.read();
  if (!areBadgesAllowed(settings)) return { ok: false, reason: 'no-consent' };
  if (message.type === 'hideBadge' && message.where === 'everywhere') {
    return parts.badges.withdraw();
  }
  const opened = await parts.openDatabase();
  if (!opened.ok) return { ok: false, reason: opened.error };
  const db = opened.value;
  if (message.type === 'badge') {
    const stored = await parts.area.get([LOCAL_KEYS.popupView]);
    const view = (stored[LOCAL_KEYS.popupView] as PopupView | undefined) ?? null;
    const context = { db, settings, view, nowMs: parts.now() };
    return { ok: true, value: await badgeContent(context, message.url) };
  }
  const slug = typeof message.url === 'string' ? normaliseSlug(message.url) : undefined;
  if (slug === undefined) return { ok: false, reason: 'invalid' };
  const hash = await profileHash(db, slug);
  await parts.settings.update((current) => ({
    ...current,
    hiddenBadges: [...new Set([...(current.hiddenBadges ?? []), hash])],
  }));
  return { ok: true, value: undefined };
}

import { BADGE_CONSENT_VERSION } from './badge';
import type { FileRequest } from './file-request';
import type { GoalName } from './goal';
import type { ReminderChoice } from './reminder';

/** The sentence a person agreed to has a version: a new text asks again. */
export const CONSENT_VERSION = 2;

/** Page reading, taken back by setting `withdrawnAtMs`. */
export interface Consent {
  version: number;
  givenAtMs: number;
  withdrawnAtMs: number | null;
}

/** Consent to the text of today, not taken back. */
export const isConsentActive = (consent: Consent | null): consent is Consent =>
  consent?.version === CONSENT_VERSION && consent.withdrawnAtMs === null;

/** What the person chose. Lives in `storage.local`, because the page script must see consent end at once. */
export interface Settings {
  consent: Consent | null;
  goal: GoalName;
  /** Whether the person chose the goal or it is still the default. */
  goalChosen: boolean;
  /** Account on show; `null` before there is one. */
  activeAccountId: string | null;
  /** The account to return to when the example is left; `undefined` while no example is shown. */
  beforeExample?: string | null;
  /** Files that LinkedIn was asked for and that have not been brought yet; absent = none. */
  fileRequests?: FileRequest[];
  /** The weekly reminder; absent = never chosen, which is off. */
  reminder?: ReminderChoice;
  /** What stands on the toolbar button; absent = health. */
  toolbar?: ToolbarChoice;
  /** Profile badges: an agreement of their own; absent = never given. */
  badges?: Consent;
  /** Salted hashes of profiles on which the person hid the badge; absent = none. */
  hiddenBadges?: string[];
}

/** Badges to the text of today, not taken back. @param settings - as stored, of any age */
export const areBadgesAllowed = (settings: unknown): boolean => {
  const badges = (settings as Settings | null | undefined)?.badges;
  return badges?.version === BADGE_CONSENT_VERSION && badges.withdrawnAtMs === null;
};

export const TOOLBAR_CHOICES = ['health', 'followers', 'nothing'] as const;
/** `followers` = followers gained in the last seven days. */
export type ToolbarChoice = (typeof TOOLBAR_CHOICES)[number];

/** Where the settings stand in `storage.local`. */
export const SETTINGS_KEY = 'settings';

export const DEFAULT_SETTINGS: Settings = {
  consent: null,
  goal: 'general',
  goalChosen: false,
  activeAccountId: null,
};

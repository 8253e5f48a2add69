import type { Answer } from '../model/question';
import type { RequestedFile } from '../model/file-request';
import type { GoalName } from '../model/goal';
import type { RawReading } from '../model/reading';
import type { ReminderChoice, Snooze } from '../model/reminder';
import type { ToolbarChoice } from '../model/settings';

/** A successful reply is exactly `{ok: true}`; anything else, `undefined` included, means "send again". */
export type Reply<T = undefined> = { ok: true; value: T } | { ok: false; reason: string };

/** From the page script to the background. The page script is ours, the texts inside are not: ingest validates all of it. */
export interface FromPage {
  /** One look at one page. `id` is made by the sender and makes the message idempotent. */
  reading: {
    type: 'reading';
    id: string;
    /** The same for every message of one document, so that an identity proved there covers its later pages. */
    documentId: string;
    /** UTC epoch at the page. */
    capturedAtMs: number;
    /** Minutes to add to UTC at capture. */
    utcOffsetMinutes: number;
    reading: RawReading;
    /** Whether a required field was missing to the end: the background then takes a structure sample of the page. */
    gaveUp: boolean;
  };
  /** The badge asks what to show on the profile of this address. */
  badge: { type: 'badge'; url: string };
  /** One click on the badge: never again on this profile, or on none. */
  hideBadge: { type: 'hideBadge'; url: string; where: 'here' | 'everywhere' };
}

/** From the extension's own pages (popup, dashboard, welcome) to the background. */
export interface FromExtension {
  /** The person gave consent and the browser granted the site: register, inject into open tabs. */
  consentGiven: { type: 'consentGiven' };
  /** One click: unregister, silence every tab, give the permission back. */
  consentWithdrawn: { type: 'consentWithdrawn' };
  /** The same for profile badges, which are an agreement of their own. */
  badgesGiven: { type: 'badgesGiven' };
  badgesWithdrawn: { type: 'badgesWithdrawn' };
  /** Badges come back on every profile where one was hidden. */
  showHiddenBadges: { type: 'showHiddenBadges' };
  typeCounts: {
    type: 'typeCounts';
    id: string;
    followers: number | null;
    connections: number | null;
    day: string | null;
  };
  answer: { type: 'answer'; questionId: string; answer: Answer };
  setGoal: { type: 'setGoal'; goal: GoalName };
  switchAccount: { type: 'switchAccount'; accountId: string };
  renameAccount: { type: 'renameAccount'; accountId: string; label: string };
  mergeAccounts: { type: 'mergeAccounts'; fromAccountId: string; intoAccountId: string };
  correctObservation: { type: 'correctObservation'; key: string; value: number; reason: string };
  removeObservation: { type: 'removeObservation'; key: string; reason: string };
  /** Takes a removal back, by the id of what was noted of it. */
  putBackObservation: { type: 'putBackObservation'; id: string };
  /** "I asked LinkedIn today", or that it is settled: brought, or not asked after all. */
  noteFileRequest: { type: 'noteFileRequest'; file: RequestedFile; isAsked: boolean };
  /** Day and hour of the weekly reminder, or off. */
  chooseReminder: { type: 'chooseReminder'; choice: ReminderChoice };
  /** What the person says to something the reminder told. */
  answerReminder: { type: 'answerReminder'; id: string; answer: 'opened' | 'skipped' | Snooze };
  /** What stands on the toolbar button. */
  chooseToolbar: { type: 'chooseToolbar'; show: ToolbarChoice };
  showExample: { type: 'showExample' };
  leaveExample: { type: 'leaveExample' };
  deleteAll: { type: 'deleteAll' };
  /** Recompute the popup's view now (ages moved on, a page wrote something). */
  refreshView: { type: 'refreshView' };
}

/** From the background to every open context. */
export interface FromBackground {
  dataChanged: { type: 'dataChanged'; generation: number };
}

/** From the background to page scripts. */
export interface ToPage {
  /** Be silent for good. */
  stop: { type: 'stop' };
  /** The badge goes, for good. */
  stopBadges: { type: 'stopBadges' };
  /**
   * The person typed a number: which numbers stand on the page now? Answered by a `reading` with `numbers`, or not at all.
   * The typed number itself stays here: comparing is not the page script's work.
   */
  findNumber: { type: 'findNumber' };
}

export type PageMessage = FromPage[keyof FromPage];
export type BadgeMessage = FromPage['badge' | 'hideBadge'];
export type ExtensionMessage = FromExtension[keyof FromExtension];

import type { NextAction, PopupView } from '../../lib/model/popup-view';
import type { Answer } from '../../lib/model/question';
import type { Telling } from '../../lib/model/reminder';
import type { KnownAt } from '../lists/list-props';
import type { TellingCallbacks } from '../reminders/telling-card';
import type { TypedCounts } from '../questions/type-numbers';
import type { PROMPTS } from './prompts';

/** Pages of the extension that the popup leads to. */
export type Destination =
  'dashboard' | 'settings' | 'goal' | 'waiting' | 'people' | 'welcome' | 'files' | 'consent';

export interface PopupCallbacks extends TellingCallbacks {
  /** The person has seen what an update brought; `true` opens it. */
  onSeenUpdate: (isOpened: boolean) => void;
  onTyped: (counts: TypedCounts) => void;
  onOpenTyping: () => void;
  onCloseTyping: () => void;
  onAnswer: (questionId: string, answer: Answer) => void;
  onCorrect: () => void;
  onAct: (action: NextAction) => void;
  onCopySample: (readerId: string) => void;
  onShowExample: () => void;
  onLeaveExample: () => void;
  onSwitchAccount: (accountId: string) => void;
  onGo: (destination: Destination) => void;
  /** @returns undefined when the database could not be read */
  onFind: (company: string) => Promise<KnownAt | undefined>;
}

export interface PopupState {
  /** `null` before anything was ever stored. */
  view: PopupView | null;
  nowMs: number;
  /** The form for two numbers is open. */
  typing: boolean;
  /** "No, it is …" is open. */
  correcting: boolean;
  copied: 'copied' | 'failed' | null;
  /** Why the last command did not work, to be read; `null` when it did. */
  failure: string | null;
  /** Loaded after the first paint, or before it when the view needs one; `null` until then. */
  prompts: typeof PROMPTS | null;
  /** What the reminder told and nobody has answered; read after the first paint. */
  telling?: Telling | undefined;
  /** Opens the panel beside the page; absent where the browser has none, and before the later scripts are there. */
  openBeside?: (() => void) | undefined;
  /** Version that an update brought and nobody has looked at yet. */
  updatedTo?: string | undefined;
}

export interface PopupProps extends PopupState {
  on: PopupCallbacks;
}

/** Whether there is a number to show; without one the popup begins by asking for it. */
export const hasNumbers = (view: PopupView | null): view is PopupView =>
  view !== null && (view.followers !== null || view.connections !== null);

/** Whether the view cannot be painted whole without the prompts. */
export const needsPrompts = (view: PopupView | null): boolean =>
  !hasNumbers(view) || view.question !== null || view.brokenReader !== null;

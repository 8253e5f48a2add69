import type { ComponentChild } from 'preact';
import type { Browser } from 'webextension-polyfill';
import type { Route } from '../../components/dashboard/sections';
import type { ExtensionMessage } from '../../lib/messaging/messages';
import type { EvenkeelDatabase } from '../../lib/store/database';
import type { LocalState } from '../../lib/store/watch-local';
import type { AskNetwork } from './network/ask-network';
import type { NetworkPlace } from './network/network';

/** What is on show, whatever the section. */
export interface ScreenState extends LocalState {
  route: Route;
  nowMs: number;
  /** Why something did not work, to be read; `null` when everything did. */
  failure: string | null;
}

/** What every section sees and can do. */
export interface Screen {
  readonly browser: Browser;
  readonly state: Readonly<ScreenState>;
  /** Id of the account on show; empty before there is one. */
  readonly accountId: string;
  /** Asks the worker, which reads and scores the network away from the page. */
  readonly ask: AskNetwork;
  /** The network on show, as it is now. */
  place(): NetworkPlace;
  /** Changes what is on show and paints. */
  show(change: Partial<ScreenState>): void;
  /** Paints again, after a section changed something of its own. */
  repaint(): void;
  /** Asks the background for something. @returns whether it was done; otherwise the reason is on show */
  send(message: ExtensionMessage): Promise<boolean>;
  /**
   * Writes what the person authored, lets the background compute anew and reads the section again.
   * @returns whether it was written; otherwise the reason is on show
   */
  write(change: (db: EvenkeelDatabase) => Promise<unknown>): Promise<boolean>;
  /** Writes what no score depends on, such as a draft: nothing is computed anew, only the section is read again. */
  keep(change: (db: EvenkeelDatabase) => Promise<unknown>): Promise<boolean>;
}

/** One section: what it reads from the database and what it draws. Made when the section is first opened. */
export interface SectionController {
  /** Reads anew what only this section shows; left out by sections that show nothing stored. */
  load?(db: EvenkeelDatabase, accountId: string): Promise<void>;
  draw(): ComponentChild;
}

export type CreateSection = (screen: Screen) => SectionController;

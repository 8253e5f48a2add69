import type { Phrase } from '../../model/score';
import type { AccountComparison } from './compare-with-account';
import type { WrittenImport } from './write-import';

/** Where files go. `null` = wherever there is no doubt: the only account, or a new one when there is none. */
export type ChosenAccount = { accountId: string } | 'new' | null;

/** Asks the worker for one import. */
export interface StartImport {
  type: 'start';
  files: { path: string; blob: Blob }[];
  /** Whether to read who wrote to whom and when. */
  messages: boolean;
  account: ChosenAccount;
  runId: string;
  nowMs: number;
  utcOffsetMinutes: number;
  /** Leads to the worker that reads the files. */
  reader: MessagePort;
}

/** `goOn` = the person says that the files are theirs all the same. */
export type ToImportWorker = StartImport | { type: 'goOn' } | { type: 'cancel' };

export interface ImportSteps {
  /** What is done now; rows are read first and stored after. */
  step: 'reading' | 'storing';
  file: string;
  fileIndex: number;
  fileCount: number;
  rows: number;
  /** Of everything, 0–1; never goes back. */
  share: number;
  /** `null` while too little is done to tell. */
  secondsLeft: number | null;
}

/** `hasRead` = the reader is not needed any more. */
export type FromImportWorker =
  | { type: 'hasRead' }
  | { type: 'progress'; progress: ImportSteps }
  | { type: 'differs'; comparison: AccountComparison }
  | { type: 'done'; written: WrittenImport }
  | { type: 'cancelled' }
  | { type: 'failed'; reason: Phrase };

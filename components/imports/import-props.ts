import type { FileKind, FileReport } from '../../lib/model/import-result';
import type { Phrase } from '../../lib/model/score';

/** Where files go: an account's id, or one that is made for them. */
export type ImportTarget = { accountId: string } | 'new';

/** An account that files can go to. */
export interface TargetAccount {
  id: string;
  label: string;
}

/** What speaks against files being the account's. */
export interface FileDifference {
  /** Share of the file's connections that the account knows: fewer than half. */
  sharedShare: number;
  /** Whose profile either side has, where no connections can be compared. */
  owners: { inFiles: string; known: string } | null;
}

/** How bringing files stands. */
export type ImportStage =
  | { stage: 'idle' }
  /** Files are chosen and wait for the person to say whose they are. */
  | { stage: 'asking'; fileCount: number; accounts: TargetAccount[] }
  /** Probably somebody else's files: nothing is stored until the person says so. */
  | ({ stage: 'differing'; account: TargetAccount } & FileDifference)
  | { stage: 'running'; progress: ImportSteps | null }
  | { stage: 'done'; report: ImportedFiles }
  | { stage: 'cancelled' }
  | { stage: 'failed'; reason: string };

/** How far a run is: rows are read first and stored after. */
export interface ImportSteps {
  step: 'reading' | 'storing';
  file: string;
  fileIndex: number;
  fileCount: number;
  rows: number;
  /** Of everything, 0–1. */
  share: number;
  /** `null` while too little is done to tell. */
  secondsLeft: number | null;
}

/** What became of one file. */
export type ReportedFile = Omit<FileReport, 'writtenOn'>;

/** What became of files that were brought together. */
export interface ImportedFiles {
  files: ReportedFile[];
  /** What is missing and how to get it. */
  advice: Phrase[];
}

export interface ImportState {
  /** Whether to read who wrote to whom and when. */
  withMessages: boolean;
  importing: ImportStage;
}

export interface ImportCallbacks {
  onFiles: (files: File[]) => void;
  onDrop: (dropped: DataTransfer) => void;
  onWithMessages: (withMessages: boolean) => void;
  onTarget: (target: ImportTarget) => void;
  /** Stops what runs, or lets go of files that wait for an answer. */
  onCancelImport: () => void;
  onCloseReport: () => void;
}

/** One import of the past, taken back as a whole. */
export interface PastImport {
  runId: string;
  importedAtMs: number;
  files: { name: string; kind: FileKind; rows: number; day: string; wasRead: boolean }[];
}

/** A total from a file beside the one that a page showed within days of it. */
export interface PageAgainstFile {
  metric: 'followers' | 'connections';
  page: { value: number; day: string };
  file: { value: number; day: string };
  /** Difference as a share of the file's total, 0–1. */
  differenceShare: number;
  isFlagged: boolean;
}

import type { FieldReport, PageId } from './reading';

/** How a reader did on the last visits of its page, so that breakage is told and never guessed over. */
export interface ReaderHealth {
  readerId: string;
  pageId: PageId;
  readerVersion: number;
  lastVisitAtMs: number;
  /** Last visit on which every required field was read; `null` = never. */
  lastSuccessAtMs: number | null;
  /** First visit of the current run of failures; `null` while it works. */
  failingSinceMs: number | null;
  report: FieldReport[];
  /** Scrubbed structure of the page at the last failure; `null` while it works. Never holds a word or number of the page. */
  structureSample: string | null;
}

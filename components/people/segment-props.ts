import type { SortedPerson } from '../../lib/model/sorted-person';
import type { CsvOptions } from '../../lib/segments/people-csv';
import type { SegmentFigures } from '../../lib/segments/segment-figures';

/** A saved filter with whom it finds now. */
export interface ShownSegment {
  id: string;
  name: string;
  /** What it asks for, to be read; `null` when what is stored is no filter of ours. */
  asks: string | null;
  people: readonly SortedPerson[];
  figures: SegmentFigures;
  draft: string;
  donePersonIds: readonly string[];
}

export interface SegmentsState {
  /** `null` until they were read. */
  segments: readonly ShownSegment[] | null;
  /** Which one is open; `null` = none. */
  openId: string | null;
  /** What became of the last copy. */
  copied: { personId: string; result: 'copied' | 'failed' } | null;
  /** Name of the segment that was removed just now and can be put back; `null` = none. */
  removed: string | null;
}

export interface SegmentsCallbacks {
  onOpenSegment: (segmentId: string | null) => void;
  onShowInTable: (segmentId: string) => void;
  onDeleteSegment: (segmentId: string) => void;
  onPutBackSegment: () => void;
  onDraft: (segmentId: string, text: string) => void;
  onCopy: (personId: string, text: string) => void;
  onDone: (segmentId: string, personId: string, isDone: boolean) => void;
  onCsv: (segmentId: string, options: Omit<CsvOptions, 'titles'>) => void;
}

import { MAX_LISTED_REJECTIONS } from './limits';
import type { RejectedLine } from '../model/import-result';
import type { Phrase } from '../model/score';

/** Collects the lines of a file that were not understood: all are counted, the first ones listed. */
export class Rejections {
  readonly listed: RejectedLine[] = [];
  count = 0;

  /** @param kept - whether the row was kept without the part that could not be read */
  add(line: number, reason: Phrase, kept: boolean): void {
    this.count++;
    if (this.listed.length < MAX_LISTED_REJECTIONS) this.listed.push({ line, reason, kept });
  }

  /** The listed ones by line: dates are judged last, after the whole column was seen. */
  inOrder(): RejectedLine[] {
    return this.listed.sort((a, b) => a.line - b.line);
  }
}

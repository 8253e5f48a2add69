import type { ImportProgress } from '../../model/import-result';
import type { ImportSteps } from './import-messages';

/** Storing takes about this much of the time. */
const STORING_SHARE = 0.7;
/** Said at most this often: every message costs both threads. */
const EVERY_MS = 100;
/** Before this much time and share nothing can be said about the rest. */
const ESTIMATE_FROM = { ms: 1_000, share: 0.02 };

/** Turns how far reading and storing are into one share with the time that is left. */
export class ProgressTeller {
  private share = 0;
  private lastToldMs = -Infinity;
  private readonly startedMs: number;

  constructor(
    private readonly tell: (progress: ImportSteps) => void,
    private readonly clock: () => number,
  ) {
    this.startedMs = clock();
  }

  reading({ file, fileIndex, fileCount, bytesRead, bytesTotal, rows }: ImportProgress): void {
    const share = (1 - STORING_SHARE) * (bytesTotal > 0 ? bytesRead / bytesTotal : 0);
    this.told({ step: 'reading', file, fileIndex, fileCount, rows }, share);
  }

  /** @param total - rows that will be stored in all */
  storing(at: Omit<ImportSteps, 'step' | 'share' | 'secondsLeft'>, total: number): void {
    const stored = total > 0 ? Math.min(1, at.rows / total) : at.fileIndex / at.fileCount;
    this.told({ step: 'storing', ...at }, 1 - STORING_SHARE + STORING_SHARE * stored);
  }

  private told(at: Omit<ImportSteps, 'share' | 'secondsLeft'>, share: number): void {
    this.share = Math.max(this.share, Math.min(1, share));
    const nowMs = this.clock();
    if (nowMs - this.lastToldMs < EVERY_MS) return;
    this.lastToldMs = nowMs;
    const elapsedMs = nowMs - this.startedMs;
    const isKnown = elapsedMs >= ESTIMATE_FROM.ms && this.share >= ESTIMATE_FROM.share;
    const secondsLeft = isKnown
      ? Math.ceil((elapsedMs * (1 - this.share)) / this.share / 1_000)
      : null;
    this.tell({ ...at, share: this.share, secondsLeft });
  }
}

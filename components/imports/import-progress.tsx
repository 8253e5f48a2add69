import type { ImportProgress } from '../../lib/model/import-result';
import { t } from '../../lib/words/t';

interface Props {
  /** `null` until the first file is found. */
  progress: ImportProgress | null;
  elapsedMs: number;
  onCancel: () => void;
}

/** How far reading has come: file, rows, share, time left. Heard at every quarter, not at every row. */
export function ImportProgressBar({ progress, elapsedMs, onCancel }: Props) {
  const share = shareOf(progress);
  const leftMs = timeLeftMs(share, elapsedMs);
  return (
    <div class="import-progress">
      <progress aria-label={t('imports.progress.label')} value={share} max={1} />
      <p class="note">
        {progress
          ? t('imports.progress.text', {
              file: progress.file,
              index: Math.min(progress.fileIndex + 1, progress.fileCount),
              count: progress.fileCount,
              rows: progress.rows,
              share,
            })
          : t('imports.progress.begin')}
        {leftMs !== null && ` ${timeLeftText(leftMs)}`}
      </p>
      <p class="unseen" role="status">
        {t('imports.progress.said', { share: Math.floor(share * 4) / 4 })}
      </p>
      <button type="button" class="quiet flush" onClick={onCancel}>
        {t('imports.progress.cancel')}
      </button>
    </div>
  );
}

function shareOf(progress: ImportProgress | null): number {
  if (!progress || progress.bytesTotal === 0) return 0;
  return Math.min(1, progress.bytesRead / progress.bytesTotal);
}

/** Before this much of time or share, what is left cannot be told. */
const TELLABLE = { elapsedMs: 1500, share: 0.05 };

function timeLeftMs(share: number, elapsedMs: number): number | null {
  if (elapsedMs < TELLABLE.elapsedMs || share < TELLABLE.share || share >= 1) return null;
  return (elapsedMs * (1 - share)) / share;
}

const timeLeftText = (ms: number): string =>
  ms < 60_000
    ? t('imports.progress.seconds', { n: Math.max(1, Math.ceil(ms / 1000)) })
    : t('imports.progress.minutes', { n: Math.ceil(ms / 60_000) });

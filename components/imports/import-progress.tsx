import { t } from '../../lib/words/t';
import type { ImportSteps } from './import-props';

interface Props {
  /** `null` until the first file is found. */
  progress: ImportSteps | null;
  onCancel: () => void;
}

/** How far an import is: file, rows, share, time left. Heard at every quarter, not at every row. */
export function ImportProgressBar({ progress, onCancel }: Props) {
  const share = progress?.share ?? 0;
  return (
    <div class="import-progress">
      <progress aria-label={t('imports.progress.label')} value={share} max={1} />
      <p class="note">
        {progress ? stepText(progress) : t('imports.progress.begin')}
        {progress && progress.secondsLeft !== null && ` ${timeLeftText(progress.secondsLeft)}`}
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

const stepText = ({ step, file, fileIndex, fileCount, rows, share }: ImportSteps): string =>
  t('imports.progress.text', {
    step,
    file,
    index: Math.min(fileIndex + 1, fileCount),
    count: fileCount,
    rows,
    share,
  });

const timeLeftText = (seconds: number): string =>
  seconds < 60
    ? t('imports.progress.seconds', { n: Math.max(1, seconds) })
    : t('imports.progress.minutes', { n: Math.ceil(seconds / 60) });

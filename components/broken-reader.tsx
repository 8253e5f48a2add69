import type { PopupView } from '../lib/model/popup-view';
import { t } from '../lib/words/t';
import { shownNumber } from './shown-number';

interface Props {
  broken: NonNullable<PopupView['brokenReader']>;
  /** `null` before the button is pressed. */
  copied: 'copied' | 'failed' | null;
  onType: () => void;
  onCopySample: () => void;
}

/** Says which page could not be read since when, what is shown instead, and the two ways out. */
export function BrokenReader({ broken, copied, onType, onCopySample }: Props) {
  return (
    <section class="warning" aria-labelledby="broken-title">
      <h2 id="broken-title">
        {t(broken.why === 'contradiction' ? 'broken.contradiction' : 'broken.title', {
          page: broken.pageId,
          since: broken.sinceMs,
        })}
      </h2>
      {broken.lastGood && (
        <p>
          {t('broken.lastGood', {
            n: shownNumber(broken.lastGood),
            metric: broken.metric ?? 'connections',
            day: broken.lastGood.capturedAtMs,
          })}
        </p>
      )}
      <div class="actions">
        <button type="button" class="plain" onClick={onType}>
          {t('broken.type')}
        </button>
        <span aria-hidden="true">·</span>
        <button type="button" class="plain" onClick={onCopySample}>
          {t('broken.copy')}
        </button>
        <span role="status">{copied && t('broken.copyResult', { result: copied })}</span>
      </div>
    </section>
  );
}

import type { PopupView } from '../../lib/model/popup-view';
import { t } from '../../lib/words/t';
import { hasNumbers, type Destination } from './popup-props';

interface Props {
  view: PopupView | null;
  onGo: (destination: Destination) => void;
  onType: () => void;
}

/** The ways on from the popup; says when page reading is off. */
export function PopupFooter({ view, onGo, onType }: Props) {
  const isReadingOff = hasNumbers(view) && !view.consented && view.account?.origin !== 'example';
  return (
    <footer>
      <button type="button" class="plain" onClick={() => onGo('dashboard')}>
        {t('footer.dashboard')}
      </button>
      {hasNumbers(view) && (
        <button type="button" class="plain" onClick={onType}>
          {t('footer.type')}
        </button>
      )}
      {isReadingOff ? (
        <span class="reading-off">
          {t('footer.readingOff')}{' '}
          <button type="button" class="plain" onClick={() => onGo('consent')}>
            {t('footer.turnOn')}
          </button>
        </span>
      ) : (
        <button type="button" class="plain" onClick={() => onGo('welcome')}>
          {t('footer.how')}
        </button>
      )}
    </footer>
  );
}

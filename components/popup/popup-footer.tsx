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
      {plainButton(t('footer.dashboard'), () => onGo('dashboard'))}
      {hasNumbers(view) && plainButton(t('footer.type'), onType)}
      {isReadingOff ? (
        <span class="reading-off">
          {t('footer.readingOff')} {plainButton(t('footer.turnOn'), () => onGo('consent'))}
        </span>
      ) : (
        plainButton(t('footer.how'), () => onGo('welcome'))
      )}
    </footer>
  );
}

const plainButton = (text: string, onClick: () => void) => (
  <button type="button" class="plain" onClick={onClick}>
    {text}
  </button>
);

import { Component } from 'preact';
import { t } from '../../lib/words/t';
import { WhoDoIKnow } from '../lists/who-do-i-know';
import type { PopupProps } from './popup-props';

/** Browsers cut popups at this height, and scroll what is taller. */
const POPUP_HEIGHT = 600;

interface State {
  /** The search box waits behind its name; `asked` = the person opened it. */
  box: 'open' | 'folded' | 'asked';
}

const isTooTall = (): boolean =>
  document.documentElement.scrollHeight > Math.max(POPUP_HEIGHT, innerHeight);

/** A box that somebody types into does not go away under their hands. */
const isInUse = (): boolean => {
  const field = document.querySelector<HTMLInputElement>('#popup-company');
  return field !== null && (field === document.activeElement || field.value !== '');
};

/**
 * Looks a company up. Before anybody is known by company it would find nobody, so it stays away. Below it the way to the
 * panel beside the page, and one quiet line after an update. In a popup that is too tall the search box gives way first,
 * then the drawing of the trend, then what can be read at any time.
 */
export class Know extends Component<PopupProps, State> {
  override state: State = { box: 'open' };

  override componentDidMount(): void {
    if (isTooTall()) this.setState({ box: 'folded' });
  }

  override componentDidUpdate(_: PopupProps, { box: before }: State): void {
    const { box } = this.state;
    if (box === 'open' && !isInUse() && isTooTall()) this.setState({ box: 'folded' });
    const steps = box === 'folded' ? ['short', 'shorter'] : [];
    for (const step of steps) if (isTooTall()) document.body.classList.add(step);
    if (box === 'asked' && before === 'folded') document.getElementById('popup-company')?.focus();
  }

  override render({ view, openBeside, updatedTo, on }: PopupProps, { box }: State) {
    const hasBox = !view?.relevance.missing.includes('archive');
    const isFolded = hasBox && box === 'folded';
    return (
      <>
        {hasBox && !isFolded && (
          <WhoDoIKnow key={view?.account?.id} idPrefix="popup" onFind={on.onFind} />
        )}
        {(isFolded || openBeside) && (
          <p class="beside">
            {isFolded && (
              <button type="button" class="plain" onClick={() => this.setState({ box: 'asked' })}>
                {t('know.label')}
              </button>
            )}
            {openBeside && (
              <button type="button" class="plain" onClick={openBeside}>
                {t('later.beside')}
              </button>
            )}
          </p>
        )}
        {updatedTo && (
          <p class="beside note">
            {t('later.updated', { version: updatedTo })}{' '}
            <button type="button" class="plain" onClick={() => on.onSeenUpdate(true)}>
              {t('later.news')}
            </button>{' '}
            <button type="button" class="plain" onClick={() => on.onSeenUpdate(false)}>
              {t('later.dismiss')}
            </button>
          </p>
        )}
      </>
    );
  }
}

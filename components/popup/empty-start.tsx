import { t } from '../../lib/words/t';
import { TypeNumbers } from '../questions/type-numbers';
import type { PopupProps } from './popup-props';

/** Before there is a number: two fields, an example, and the ways to let it read along, unless it already asks. */
export const EmptyStart = ({ view, on }: PopupProps) => (
  <>
    <div class="hero start">
      <h1>{t('empty.title')}</h1>
      <p class="soft">{t('empty.text')}</p>
      <TypeNumbers idPrefix="start" onTyped={on.onTyped} />
      <p class="note">
        {t('empty.orSee')}{' '}
        <button type="button" class="plain" onClick={on.onShowExample}>
          {t('empty.example')}
        </button>
      </p>
    </div>
    {!view?.question && (
      <section class="card" aria-labelledby="along-title">
        <h2 id="along-title">{t('empty.alongTitle')}</h2>
        <p class="note">{t('empty.alongText')}</p>
        <div class="actions">
          <button type="button" class="quiet flush" onClick={() => on.onGo('files')}>
            {t('empty.file')}
          </button>
          <button type="button" class="quiet" onClick={() => on.onGo('consent')}>
            {t('empty.read')}
          </button>
        </div>
      </section>
    )}
  </>
);

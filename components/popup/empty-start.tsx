import { t } from '../../lib/words/t';
import { TypeNumbers, type TypedCounts } from '../questions/type-numbers';
import type { Destination } from './popup-props';

interface Props {
  onTyped: (counts: TypedCounts) => void;
  onShowExample: () => void;
  onGo: (destination: Destination) => void;
}

/** Before there is a number: two fields, an example, and the ways to let it read along. */
export const EmptyStart = ({ onTyped, onShowExample, onGo }: Props) => (
  <>
    <div class="hero start">
      <h1>{t('empty.title')}</h1>
      <p class="soft">{t('empty.text')}</p>
      <TypeNumbers idPrefix="start" onTyped={onTyped} />
      <p class="note">
        {t('empty.orSee')}{' '}
        <button type="button" class="plain" onClick={onShowExample}>
          {t('empty.example')}
        </button>
      </p>
    </div>
    <section class="card" aria-labelledby="along-title">
      <h2 id="along-title">{t('empty.alongTitle')}</h2>
      <p class="note">{t('empty.alongText')}</p>
      <div class="actions">
        <button type="button" class="quiet flush" onClick={() => onGo('files')}>
          {t('empty.file')}
        </button>
        <button type="button" class="quiet" onClick={() => onGo('consent')}>
          {t('empty.read')}
        </button>
      </div>
    </section>
  </>
);

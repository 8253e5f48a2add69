import { Component } from 'preact';
import { t } from '../../lib/words/t';

/** Deletes everything, once the person has typed the word that says so. */
export class DeleteAll extends Component<{ onDeleteAll: () => void }, { typed: string }> {
  override state = { typed: '' };

  override render({ onDeleteAll }: { onDeleteAll: () => void }, { typed }: { typed: string }) {
    const isMeant = typed.trim().toLowerCase() === t('delete.word').toLowerCase();
    return (
      <form
        class="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isMeant) return;
          this.setState({ typed: '' });
          onDeleteAll();
        }}
      >
        <p>{t('delete.text')}</p>
        <div>
          <label for="delete-word">{t('delete.label', { word: t('delete.word') })}</label>
          <input
            id="delete-word"
            autocomplete="off"
            value={typed}
            onInput={(event) => this.setState({ typed: event.currentTarget.value })}
          />
        </div>
        <button type="submit" class="danger" disabled={!isMeant}>
          {t('delete.do')}
        </button>
      </form>
    );
  }
}

import { t } from '../../lib/words/t';

interface Props {
  saved: string | null;
  onSave: (name: string) => void;
}

/** Keeps the filter under a name. */
export function SaveSegment({ saved, onSave }: Props) {
  return (
    <form
      class="save-segment"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget as HTMLFormElement;
        const name = new FormData(form).get('name');
        onSave(typeof name === 'string' ? name : '');
        form.reset();
      }}
    >
      <label for="segment-name">{t('segment.saveAs')}</label>
      <input id="segment-name" name="name" maxLength={80} autocomplete="off" required />
      <button type="submit" class="quiet">
        {t('segment.save')}
      </button>
      <span class="note" role="status">
        {saved}
      </span>
    </form>
  );
}

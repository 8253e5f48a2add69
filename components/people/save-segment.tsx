import { t } from '../../lib/words/t';

interface Props {
  /** How many are selected: then these are kept, not the filter. */
  picked: number;
  saved: string | null;
  onSave: (name: string) => void;
}

/** Keeps the filter, or those who are selected, under a name. */
export function SaveSegment({ picked, saved, onSave }: Props) {
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
      <label for="segment-name">
        {picked > 0 ? t('segment.savePicked', { n: picked }) : t('segment.saveAs')}
      </label>
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

import { CSV_COLUMNS, type CsvColumn } from '../../lib/segments/people-csv';
import { t } from '../../lib/words/t';
import type { SegmentsCallbacks, ShownSegment } from './segment-props';

interface Props {
  segment: ShownSegment;
  onCsv: SegmentsCallbacks['onCsv'];
}

/** Ticked at first: what a list of people to write to needs, and nothing private. */
const USUAL: readonly CsvColumn[] = ['name', 'title', 'company', 'profile'];

export const columnText = (column: CsvColumn): string => t('csv.column', { column });

/** The segment as a file for a spreadsheet: only the columns that were chosen. */
export const CsvForm = ({ segment, onCsv }: Props) => (
  <details class="csv">
    <summary>{t('csv.title')}</summary>
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget as HTMLFormElement);
        const chosen = form.getAll('column').map(String);
        onCsv(segment.id, {
          columns: CSV_COLUMNS.filter((column) => chosen.includes(column)),
          separator: form.get('separator') === ';' ? ';' : ',',
          withByteOrderMark: form.get('mark') !== null,
        });
      }}
    >
      <fieldset class="columns">
        <legend>{t('csv.columns')}</legend>
        {CSV_COLUMNS.map((column) => (
          <label key={column}>
            <input
              type="checkbox"
              name="column"
              value={column}
              defaultChecked={USUAL.includes(column)}
            />{' '}
            {columnText(column)}
          </label>
        ))}
      </fieldset>
      <p class="actions">
        <label for="csv-separator">{t('csv.separator')}</label>
        <select id="csv-separator" name="separator">
          <option value=",">{t('csv.comma')}</option>
          <option value=";">{t('csv.semicolon')}</option>
        </select>
        <label>
          <input type="checkbox" name="mark" value="yes" defaultChecked /> {t('csv.mark')}
        </label>
      </p>
      <button type="submit">{t('csv.do', { n: segment.people.length })}</button>
      <p class="note">{t('csv.note')}</p>
    </form>
  </details>
);

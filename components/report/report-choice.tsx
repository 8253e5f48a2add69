import { t } from '../../lib/words/t';

interface Props {
  /** Days of the report on show. */
  from: string;
  to: string;
  /** Names of weeks and months to jump to. */
  jumps: readonly { name: string; kind: 'thisWeek' | 'lastWeek' | 'thisMonth' | 'lastMonth' }[];
}

/** Which time the report is about: the last weeks and months, or any days. The address keeps the choice. */
export function ReportChoice({ from, to, jumps }: Props) {
  const show = (event: Event): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget as HTMLFormElement);
    const [first, last] = [fields.get('from'), fields.get('to')];
    if (typeof first === 'string' && typeof last === 'string' && first !== '' && last !== '') {
      location.hash = first <= last ? `report/${first}..${last}` : `report/${last}..${first}`;
    }
  };
  return (
    <div class="report-choice no-print">
      <div class="choices">
        {jumps.map(({ name, kind }) => (
          <a key={kind} class="button quiet" href={`#report/${name}`}>
            {t('report.jump', { kind })}
          </a>
        ))}
      </div>
      <form key={`${from} ${to}`} class="inline-form" onSubmit={show}>
        <div>
          <label for="report-from">{t('report.from')}</label>
          <input id="report-from" name="from" type="date" defaultValue={from} required />
        </div>
        <div>
          <label for="report-to">{t('report.to')}</label>
          <input id="report-to" name="to" type="date" defaultValue={to} required />
        </div>
        <button type="submit">{t('report.show')}</button>
      </form>
    </div>
  );
}

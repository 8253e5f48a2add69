import { t } from '../../lib/words/t';
import type { JobChange } from './list-props';
import { PersonName } from './person-name';

const SHOWN = 50;

/** Connections whose company or title differs between two of the person's files, newest first. */
export const JobChanges = ({ changes }: { changes: JobChange[] }) => (
  <>
    <ul>
      {changes.slice(0, SHOWN).map((change) => (
        <li key={change.id} class="list-row">
          <PersonName name={change.name} slug={change.slug} />{' '}
          {t('jobs.change', { before: jobText(change.before), after: jobText(change.after) })}{' '}
          <span class="note">{t('jobs.between', { from: change.from, day: change.day })}</span>
        </li>
      ))}
    </ul>
    {changes.length > SHOWN && <p class="note">{t('lists.more', { n: changes.length - SHOWN })}</p>}
  </>
);

const jobText = ({ company, title }: JobChange['before']): string =>
  title && company ? t('jobs.at', { title, company }) : title || company || t('jobs.unknown');

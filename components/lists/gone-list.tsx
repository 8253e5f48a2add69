import { t } from '../../lib/words/t';
import type { GonePerson } from './list-props';
import { PersonName } from './person-name';

const SHOWN = 50;

/** Connections that a later file no longer lists, newest first. Who ended it, no file says. */
export const GoneList = ({ gone }: { gone: GonePerson[] }) => (
  <>
    <ul>
      {gone.slice(0, SHOWN).map(({ id, name, slug, from, day }) => (
        <li key={id} class="list-row">
          <PersonName name={name} slug={slug} />{' '}
          <span class="note">{t('jobs.between', { from, day })}</span>
        </li>
      ))}
    </ul>
    {gone.length > SHOWN && <p class="note">{t('lists.more', { n: gone.length - SHOWN })}</p>}
  </>
);

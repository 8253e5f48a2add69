import { t } from '../../lib/words/t';
import type { WaitingPerson } from './list-props';
import { PersonName } from './person-name';

interface Props {
  waiting: WaitingPerson[];
}

const SHOWN = 50;

/** People whose last message or invitation is unanswered, in the order given. */
export const WaitingList = ({ waiting }: Props) => (
  <>
    <ul>
      {waiting.slice(0, SHOWN).map((person) => (
        <li key={person.id} class="list-row">
          <PersonName name={person.name} slug={person.slug} />{' '}
          <span class="note">
            {t('waiting.since', { kind: person.kind, d: person.day })}
            {person.isRelevant === true && ` · ${t('waiting.relevant')}`}
          </span>
        </li>
      ))}
    </ul>
    {waiting.length > SHOWN && <p class="note">{t('lists.more', { n: waiting.length - SHOWN })}</p>}
  </>
);

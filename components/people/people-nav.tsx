import { t } from '../../lib/words/t';

/** Views of the section about people, by what follows its name in the address. */
export const PEOPLE_VIEWS = ['table', 'segments', 'review', 'lists'] as const;
export type PeopleView = (typeof PEOPLE_VIEWS)[number];

/** @param detail - of the address; anything else is the table */
export const peopleViewOf = (detail: string): PeopleView =>
  PEOPLE_VIEWS.find((view) => view === detail) ?? 'table';

export const PeopleNav = ({ view }: { view: PeopleView }) => (
  <nav class="people-views" aria-label={t('people.views')}>
    {PEOPLE_VIEWS.map((name) => (
      <a
        key={name}
        href={name === 'table' ? '#people' : `#people/${name}`}
        aria-current={name === view ? 'page' : undefined}
      >
        {t('people.view', { view: name })}
      </a>
    ))}
  </nav>
);

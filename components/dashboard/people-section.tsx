import type { ComponentChildren } from 'preact';
import { t } from '../../lib/words/t';
import { PeopleNav, type PeopleView } from '../people/people-nav';

/** Everybody one by one, in several views. */
export const PeopleSection = ({
  view,
  children,
}: {
  view: PeopleView;
  children?: ComponentChildren;
}) => (
  <>
    <header class="section-head">
      <h1>{t('people.title')}</h1>
      <PeopleNav view={view} />
    </header>
    {children}
  </>
);

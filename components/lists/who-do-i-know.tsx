import { Component, type TargetedInputEvent } from 'preact';
import { t } from '../../lib/words/t';
import type { KnownAt } from './list-props';
import { PersonName } from './person-name';

interface Props {
  /** Keeps ids apart where the box stands twice. */
  idPrefix: string;
  /** @returns undefined when the database could not be read */
  onFind: (company: string) => Promise<KnownAt | undefined>;
}

interface State {
  /** What was looked for last; `null` before the first time. */
  company: string | null;
  found: KnownAt | undefined;
}

/** "Who do I know at …": a company in, connections out. */
export class WhoDoIKnow extends Component<Props, State> {
  override state: State = { company: null, found: undefined };

  override render({ idPrefix }: Props, { company, found }: State) {
    const id = `${idPrefix}-company`;
    return (
      <form class="know" role="search" onSubmit={this.find}>
        <label for={id}>{t('know.label')}</label>
        <div class="know-line">
          <input id={id} name="company" autocomplete="off" maxLength={100} onInput={this.clear} />
          <button type="submit" class="quiet">
            {t('know.do')}
          </button>
        </div>
        {company !== null && (
          <p class="note" role="status">
            {found ? t('know.found', { n: found.total, company }) : t('know.failed', { company })}
          </p>
        )}
        {found && found.people.length > 0 && (
          <ul class="known" tabIndex={0} aria-label={t('know.list', { company: company ?? '' })}>
            {found.people.map((person) => (
              <li key={person.id}>
                <PersonName name={person.name} slug={person.slug} />{' '}
                <span class="note">
                  {t('know.job', { title: person.title, company: person.company })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </form>
    );
  }

  /** An emptied box says that one is done. */
  private readonly clear = ({ currentTarget }: TargetedInputEvent<HTMLInputElement>): void => {
    if (currentTarget.value === '') this.setState({ company: null, found: undefined });
  };

  private readonly find = (event: SubmitEvent): void => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget as HTMLFormElement).get('company');
    const company = typeof typed === 'string' ? typed.trim() : '';
    if (company === '') return;
    void this.props.onFind(company).then((found) => this.setState({ company, found }));
  };
}

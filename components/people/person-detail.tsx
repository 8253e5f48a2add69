import { Component, createRef } from 'preact';
import { deviceOffsetMinutes } from '../../lib/model/device-offset';
import { toLocalDay, type LocalDay } from '../../lib/model/day';
import { t } from '../../lib/words/t';
import { PersonName } from '../lists/person-name';
import { connectedText, jobText, shownName, valueText } from './category-words';
import { ForgetPerson } from './forget-person';
import { PersonCategories } from './person-categories';
import type { OpenPerson, PersonCallbacks, ShownChange } from './people-props';

interface Props {
  open: OpenPerson;
  on: PersonCallbacks;
}

/** Everything that is known about one person, where it came from and since when. */
export class PersonDetail extends Component<Props> {
  private readonly title = createRef<HTMLHeadingElement>();
  private readonly note = createRef<HTMLTextAreaElement>();

  override componentDidMount(): void {
    this.title.current?.focus({ preventScroll: false });
  }

  override componentDidUpdate(before: Props): void {
    if (before.open.person.id !== this.props.open.person.id) this.title.current?.focus();
  }

  override render({ open, on }: Props) {
    const { person, row, acts, changes, files } = open;
    return (
      <section
        class="person panel"
        aria-labelledby="person-name"
        onKeyDown={({ key }) => {
          if (key === 'Escape' && !this.isWriting()) on.onClose();
        }}
      >
        <div class="person-head">
          <h2 id="person-name" tabIndex={-1} ref={this.title}>
            <PersonName name={shownName(person)} slug={person.slug} />
          </h2>
          <button type="button" class="quiet" onClick={on.onClose}>
            {t('people.close')}
          </button>
        </div>
        <p>
          <bdi>{jobText(person)}</bdi>
        </p>
        {person.headline && person.headline !== jobText(person) && (
          <p class="note">
            <bdi>{person.headline}</bdi>
          </p>
        )}
        <p class="note">
          {t('people.stands', {
            relations: person.relations.map((one) => valueText('relations', one)).join(' · '),
            state: person.state,
          })}{' '}
          {person.connectedOn !== null &&
            t('people.connectedOn', { day: connectedText(person.connectedOn) })}
        </p>
        <h3>{t('people.sortedAs')}</h3>
        <PersonCategories key={person.id} open={open} on={on} />
        <h3>{t('people.passed')}</h3>
        {acts.length > 0 ? (
          <ul>
            {acts.map(({ kind, direction, count, first, last }) => (
              <li key={`${kind}${direction}`} class="note">
                {t('people.acts', { kind, direction, n: count })}{' '}
                {first === last
                  ? t('people.actsOn', { d: last })
                  : t('people.actsBetween', { from: first, to: last })}
              </li>
            ))}
          </ul>
        ) : (
          <p class="note">{t('people.noActs')}</p>
        )}
        {changes.length > 0 && (
          <>
            <h3>{t('people.changes')}</h3>
            <ul>
              {changes.map((change) => (
                <li key={change.id} class="note">
                  {changeText(change)}
                </li>
              ))}
            </ul>
          </>
        )}
        <h3>{t('people.origin')}</h3>
        <ul class="note">
          {files.length > 0 && (
            <li>{t('people.origin.files', { n: files.length, name: files[0] ?? '' })}</li>
          )}
          {row.seenOnPage && <li>{t('people.origin.page')}</li>}
          <li>
            {t('people.origin.since', {
              first: seenDay(row.firstSeenAtMs),
              last: seenDay(row.lastSeenAtMs),
            })}
          </li>
          {row.hasEmail && <li>{t('people.origin.email')}</li>}
        </ul>
        <form key={`note-${person.id}`} onSubmit={this.saveNote}>
          <label for="person-note">{t('people.note')}</label>
          <textarea
            ref={this.note}
            id="person-note"
            name="note"
            rows={3}
            maxLength={4000}
            defaultValue={person.note}
          />
          <p class="actions">
            <button type="submit" class="quiet flush">
              {t('people.note.save')}
            </button>
            {open.notedAtMs !== null && (
              <span class="note">{t('people.note.saved', { d: open.notedAtMs })}</span>
            )}
          </p>
        </form>
        <p class="actions">
          <button
            type="button"
            class="quiet flush"
            onClick={() => on.onSafe(person.id, !person.isSafe)}
          >
            {t('people.safe', { on: person.isSafe ? 'yes' : 'no' })}
          </button>
          {open.safeSinceMs !== null && (
            <span class="note">{t('people.safe.since', { d: open.safeSinceMs })}</span>
          )}
        </p>
        <ForgetPerson key={`forget-${person.id}`} person={person} onForget={on.onForget} />
      </section>
    );
  }

  /** A note that is not saved would be gone with one key. */
  private isWriting(): boolean {
    const { note } = this.props.open.person;
    return (this.note.current?.value.trim() ?? note) !== note;
  }

  private readonly saveNote = (event: SubmitEvent): void => {
    event.preventDefault();
    const note = new FormData(event.currentTarget as HTMLFormElement).get('note');
    this.props.on.onNote(this.props.open.person.id, typeof note === 'string' ? note : '');
  };
}

const DAY_MS = 86_400_000;

/** A file's day stands at its start in UTC and is that day everywhere; a look at a page was on a day of this device. */
const seenDay = (atMs: number): LocalDay =>
  toLocalDay(atMs, atMs % DAY_MS === 0 ? 0 : deviceOffsetMinutes(atMs));

const jobOf = ({ company, title }: ShownChange['before']): string =>
  title && company ? t('jobs.at', { title, company }) : title || company || t('jobs.unknown');

const changeText = (change: ShownChange): string =>
  t('people.change', {
    kind: change.kind,
    before: jobOf(change.before),
    after: jobOf(change.after),
    from: change.from,
    day: change.day,
  });

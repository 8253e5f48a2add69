import { Component } from 'preact';
import {
  fillDraft,
  MAX_DRAFT,
  parseDraft,
  PLACEHOLDERS,
  type DraftFault,
} from '../../lib/segments/draft-text';
import { t } from '../../lib/words/t';
import { PersonName } from '../lists/person-name';
import { jobText, shownName } from './category-words';
import type { SegmentsCallbacks, SegmentsState, ShownSegment } from './segment-props';

interface Props {
  segment: ShownSegment;
  copied: SegmentsState['copied'];
  on: Pick<SegmentsCallbacks, 'onDraft' | 'onCopy' | 'onDone'>;
}

interface State {
  /** As typed; kept when the field is left. */
  text: string;
  /** Who is on the desk; `null` = the first who is not done. */
  personId: string | null;
}

/**
 * A draft, filled in for one person after the other. It is copied and sent by hand; nothing is sent from here, and
 * "done" is the person's own word.
 */
export class DraftDesk extends Component<Props, State> {
  override state: State = { text: this.props.segment.draft, personId: null };

  override render({ segment }: Props, { text }: State) {
    const parsed = parseDraft(text);
    const faultId = 'draft-fault';
    return (
      <div class="draft">
        <h3>{t('draft.title')}</h3>
        <label for="draft-text">{t('draft.label')}</label>
        <textarea
          id="draft-text"
          rows={5}
          maxLength={MAX_DRAFT}
          value={text}
          aria-invalid={!parsed.ok}
          aria-describedby={parsed.ok ? 'draft-help' : faultId}
          onInput={({ currentTarget }) => this.setState({ text: currentTarget.value })}
          onChange={() => this.props.on.onDraft(segment.id, this.state.text)}
        />
        {parsed.ok ? (
          <p class="note" id="draft-help">
            {t('draft.help', { names: PLACEHOLDERS.map((name) => `{${name}}`).join(', ') })}{' '}
            {t('draft.helpFallback', { example: `{company|${t('draft.fallback')}}` })}
          </p>
        ) : (
          <p class="error" id={faultId} role="alert">
            {faultText(parsed.error)}
          </p>
        )}
        {text.trim() !== '' && segment.people.length > 0 && this.desk()}
      </div>
    );
  }

  private desk() {
    const { segment, copied, on } = this.props;
    const { people, donePersonIds } = segment;
    const done = new Set(donePersonIds);
    const doneHere = people.filter(({ id }) => done.has(id)).length;
    const first = people.findIndex(({ id }) => !done.has(id));
    const chosen = people.findIndex(({ id }) => id === this.state.personId);
    const at = chosen >= 0 ? chosen : first;
    const person = people[at];
    const parsed = parseDraft(this.state.text);
    return (
      <div class="desk">
        <p role="status">{t('draft.progress', { done: doneHere, n: people.length })}</p>
        <progress max={people.length} value={doneHere} aria-label={t('draft.progressLabel')} />
        {!person ? (
          <p>{t('draft.allDone')}</p>
        ) : (
          <>
            <p>
              {t('draft.person', { n: at + 1, of: people.length })}{' '}
              <PersonName name={shownName(person)} slug={person.slug} />{' '}
              <span class="note">
                <bdi>{jobText(person)}</bdi>
              </span>
            </p>
            {parsed.ok && this.preview(person, fillDraft(parsed.value, person))}
            <div class="actions">
              <button
                type="button"
                class="quiet flush"
                disabled={at <= 0}
                onClick={() => this.goTo(at - 1)}
              >
                {t('draft.back')}
              </button>
              <button
                type="button"
                class="quiet"
                disabled={at >= people.length - 1}
                onClick={() => this.goTo(at + 1)}
              >
                {t('draft.next')}
              </button>
              <button
                type="button"
                class="quiet"
                onClick={() => {
                  const isDone = !done.has(person.id);
                  on.onDone(segment.id, person.id, isDone);
                  this.setState({ personId: isDone ? this.nextOpen(at, done) : person.id });
                }}
              >
                {t('draft.done', { on: done.has(person.id) ? 'yes' : 'no' })}
              </button>
            </div>
            {copied?.personId === person.id && (
              <p class="note" role="status">
                {t('draft.copied', { result: copied.result })}
              </p>
            )}
          </>
        )}
      </div>
    );
  }

  private preview(person: ShownSegment['people'][number], filled: ReturnType<typeof fillDraft>) {
    const { on } = this.props;
    return (
      <>
        <blockquote class="preview" aria-label={t('draft.preview')} dir="auto" tabIndex={0}>
          {filled.text}
        </blockquote>
        {filled.missing.length > 0 && (
          <p class="error" role="status">
            {t('draft.missing', {
              names: filled.missing.map((name) => `{${name}}`).join(', '),
              example: `{${filled.missing[0] ?? ''}|…}`,
            })}
          </p>
        )}
        <button
          type="button"
          disabled={filled.missing.length > 0}
          onClick={() => on.onCopy(person.id, filled.text)}
        >
          {t('draft.copy')}
        </button>
      </>
    );
  }

  private goTo(at: number): void {
    this.setState({ personId: this.props.segment.people[at]?.id ?? null });
  }

  /** The next who is not done, from here on and then from the beginning. */
  private nextOpen(at: number, done: ReadonlySet<string>): string | null {
    const { people } = this.props.segment;
    const around = [...people.slice(at + 1), ...people.slice(0, at)];
    return around.find(({ id }) => !done.has(id))?.id ?? null;
  }
}

function faultText(fault: DraftFault): string {
  if (fault.kind === 'tooLong') return t('draft.tooLong', { max: fault.max });
  if (fault.kind === 'unclosed') return t('draft.unclosed', { at: fault.at + 1 });
  return t('draft.unknown', {
    name: `{${fault.name}}`,
    names: PLACEHOLDERS.map((name) => `{${name}}`).join(', '),
  });
}

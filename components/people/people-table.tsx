import { Component, createRef } from 'preact';
import type { CategoryDimension } from '../../lib/model/network-facts';
import type { SortedPerson } from '../../lib/model/sorted-person';
import type { SortKey, SortOrder } from '../../lib/segments/sort-people';
import { t } from '../../lib/words/t';
import { dimensionText, valueText, connectedText, jobText, shownName } from './category-words';

interface Props {
  rows: readonly SortedPerson[];
  order: SortOrder;
  selected: ReadonlySet<string>;
  /** Whose details are open. */
  openId: string | null;
  onSort: (key: SortKey) => void;
  onToggle: (personIds: readonly string[], isSelected: boolean) => void;
  onOpen: (personId: string) => void;
  /** The row that keyboard or pointer is at; `null` when they leave. */
  onPoint: (person: SortedPerson | null) => void;
}

interface State {
  /** First row that is drawn. */
  first: number;
  /** Row of the keyboard. */
  active: number;
}

/** Height of a row in CSS pixels, as the style sheet has it: it grows with the size of text that the browser was told. */
const ROW_HEIGHT = 2.75 * parseFloat(getComputedStyle(document.documentElement).fontSize);
/** Rows drawn above and below what is seen, so that a fast scroll meets no blank. */
const SPARE = 12;
/** Rows drawn before anything was measured. */
const DRAWN = 40;

const COLUMNS = [
  'name',
  'seniority',
  'function',
  'industry',
  'location',
  'connectedOn',
  'engagement',
  'relevance',
] as const satisfies readonly SortKey[];

/**
 * The people as a grid of which only the rows on show are drawn, 30,000 of them as quickly as 30. Arrows, Page and Home
 * move, Space selects, Enter opens.
 */
export class PeopleTable extends Component<Props, State> {
  override state: State = { first: 0, active: 0 };
  private readonly grid = createRef<HTMLDivElement>();

  override componentDidUpdate(before: Props): void {
    if (before.rows === this.props.rows) return;
    const last = Math.max(0, this.props.rows.length - 1);
    if (this.state.active > last) this.setState({ active: last });
    this.drawSeen();
  }

  override render({ rows, order, openId }: Props, { first, active }: State) {
    const end = Math.min(rows.length, first + DRAWN + 2 * SPARE);
    const start = Math.max(0, first - SPARE);
    const drawn = rows.slice(start, end);
    return (
      <div
        ref={this.grid}
        class={openId === null ? 'people-grid' : 'people-grid beside'}
        role="grid"
        tabIndex={0}
        aria-label={t('people.table')}
        aria-describedby="people-keys"
        aria-multiselectable="true"
        aria-rowcount={rows.length + 1}
        aria-activedescendant={drawn.length > 0 ? rowId(active) : undefined}
        onScroll={this.drawSeen}
        onKeyDown={this.move}
        onFocus={() => this.props.onPoint(rows[active] ?? null)}
        onMouseLeave={() => this.props.onPoint(null)}
      >
        <div class="people-head" role="row" aria-rowindex={1}>
          <span role="columnheader" class="c-check">
            <span class="unseen">{t('people.selected')}</span>
          </span>
          {COLUMNS.map((key) => (
            <span
              key={key}
              role="columnheader"
              class={`c-${key}`}
              aria-sort={
                order.key !== key ? 'none' : order.isDescending ? 'descending' : 'ascending'
              }
            >
              <button
                type="button"
                class="plain"
                tabIndex={-1}
                onClick={() => this.props.onSort(key)}
              >
                {dimensionText(key)}
                {order.key === key && (
                  <span aria-hidden="true">{order.isDescending ? ' ↓' : ' ↑'}</span>
                )}
              </button>
            </span>
          ))}
        </div>
        <div
          role="presentation"
          style={{ height: `${rows.length * ROW_HEIGHT}px` }}
          class="people-body"
        >
          <div role="presentation" style={{ transform: `translateY(${start * ROW_HEIGHT}px)` }}>
            {drawn.map((person, i) => this.row(person, start + i))}
          </div>
        </div>
      </div>
    );
  }

  private row(person: SortedPerson, at: number) {
    const { selected, openId, onToggle, onOpen, onPoint } = this.props;
    const isSelected = selected.has(person.id);
    const { categories, engagementLevel, relevance } = person;
    const classes = ['people-row'];
    if (at === this.state.active) classes.push('active');
    if (person.id === openId) classes.push('open');
    return (
      <div
        key={person.id}
        id={rowId(at)}
        role="row"
        class={classes.join(' ')}
        aria-rowindex={at + 2}
        aria-selected={isSelected}
        onClick={() => {
          this.setState({ active: at });
          onOpen(person.id);
        }}
        onMouseEnter={() => onPoint(person)}
      >
        <span
          role="gridcell"
          class="c-check"
          onClick={(event) => {
            event.stopPropagation();
            this.setState({ active: at });
            onToggle([person.id], !isSelected);
          }}
        >
          <span class="tick-box" aria-hidden="true">
            {isSelected ? '✓' : ''}
          </span>
        </span>
        <span role="gridcell" class="c-name">
          <b>
            <bdi>{shownName(person)}</bdi>
          </b>
          <span class="note">
            <bdi>
              {person.state === 'present' ? jobText(person) : valueText('states', person.state)}
            </bdi>
          </span>
        </span>
        {(['seniority', 'function', 'industry', 'location'] as const).map((dimension) => (
          <span key={dimension} role="gridcell" class={`c-${dimension}`}>
            <bdi>{firstValue(categories, dimension)}</bdi>
          </span>
        ))}
        <span role="gridcell" class="c-connectedOn">
          {connectedText(person.connectedOn)}
        </span>
        <span role="gridcell" class="c-engagement">
          {engagementLevel === null ? '' : valueText('engagement', engagementLevel)}
        </span>
        <span role="gridcell" class="c-relevance">
          {relevance === null ? '' : t('people.share', { share: relevance })}
        </span>
      </div>
    );
  }

  /** Draws the rows that are on show now; called while scrolling, so it does nothing when they are drawn already. */
  private readonly drawSeen = (): void => {
    const top = this.grid.current?.scrollTop ?? 0;
    const first = Math.floor(top / ROW_HEIGHT / SPARE) * SPARE;
    if (first !== this.state.first) this.setState({ first });
  };

  private readonly move = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { rows, selected, onToggle, onOpen } = this.props;
    const { active } = this.state;
    const person = rows[active];
    const page = Math.max(1, Math.floor((this.grid.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
    const steps: Record<string, number> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -rows.length,
      End: rows.length,
    };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next = Math.min(rows.length - 1, Math.max(0, active + step));
      if (event.shiftKey && person) {
        const range = rows.slice(Math.min(active, next), Math.max(active, next) + 1);
        onToggle(
          range.map(({ id }) => id),
          true,
        );
      }
      this.goTo(next);
    } else if (person && event.key === ' ') {
      event.preventDefault();
      onToggle([person.id], !selected.has(person.id));
    } else if (person && event.key === 'Enter') {
      event.preventDefault();
      onOpen(person.id);
    }
  };

  private goTo(active: number): void {
    this.setState({ active });
    this.props.onPoint(this.props.rows[active] ?? null);
    const grid = this.grid.current;
    if (!grid) return;
    // The head sticks over the first row's height.
    const top = active * ROW_HEIGHT;
    const room = grid.clientHeight - 2 * ROW_HEIGHT;
    if (top < grid.scrollTop) grid.scrollTop = top;
    else if (top > grid.scrollTop + room) grid.scrollTop = top - room;
    this.drawSeen();
  }
}

function firstValue(categories: SortedPerson['categories'], dimension: CategoryDimension): string {
  const value = categories[dimension]?.[0];
  return value === undefined ? '' : valueText(dimension, value);
}

const rowId = (at: number): string => `people-row-${at}`;

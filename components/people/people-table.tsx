import { Component, createRef } from 'preact';
import type { SortedPerson } from '../../lib/model/sorted-person';
import type { SortKey, SortOrder } from '../../lib/segments/sort-people';
import { t } from '../../lib/words/t';
import { dimensionText } from './category-words';
import { PersonRow, rowId, type RowCallbacks } from './person-row';

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
  /** A row at or above the first one seen, in steps of {@link SPARE}. */
  first: number;
  /** How many rows fit. */
  seen: number;
  /** Row of the keyboard. */
  active: number;
}

/** Height of a row in CSS pixels, as the style sheet has it: it grows with the size of text that the browser was told. */
const ROW_HEIGHT = 2.75 * parseFloat(getComputedStyle(document.documentElement).fontSize);
/** Rows drawn above and below what is seen, so that a fast scroll meets no blank. */
const SPARE = 12;
/** Rows that are seen, before anything was measured. */
const SEEN_AT_FIRST = 16;

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
  override state: State = { first: 0, seen: SEEN_AT_FIRST, active: 0 };
  private readonly grid = createRef<HTMLDivElement>();

  override componentDidMount(): void {
    this.drawSeen();
  }

  override componentDidUpdate(before: Props): void {
    // Whoever closed somebody's details goes on where they were, not at the top of the page.
    const isClosed = before.openId !== null && this.props.openId === null;
    if (isClosed && document.activeElement === document.body) this.grid.current?.focus();
    if (before.rows === this.props.rows) return;
    const last = Math.max(0, this.props.rows.length - 1);
    if (this.state.active > last) this.setState({ active: last });
    this.drawSeen();
  }

  override render({ rows, order, openId }: Props, { first, seen, active }: State) {
    const size = seen + 3 * SPARE;
    const start = Math.max(0, first - SPARE);
    const drawn = rows.slice(start, start + size);
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
            {drawn.map((person, i) => this.row(person, start + i, size))}
          </div>
        </div>
      </div>
    );
  }

  private row(person: SortedPerson, at: number, drawn: number) {
    const { selected, openId } = this.props;
    return (
      <PersonRow
        // A row that has left the window serves the next one that enters it.
        key={at % drawn}
        person={person}
        at={at}
        isSelected={selected.has(person.id)}
        isActive={at === this.state.active}
        isOpen={person.id === openId}
        on={this.onRow}
      />
    );
  }

  private readonly onRow: RowCallbacks = {
    onOpen: (at, personId) => {
      this.setState({ active: at });
      this.props.onOpen(personId);
    },
    onToggle: (at, personId, isSelected) => {
      this.setState({ active: at });
      this.props.onToggle([personId], isSelected);
    },
    onPoint: (person) => this.props.onPoint(person),
  };

  /** Draws the rows that are on show now; called while scrolling, so it does nothing when they are drawn already. */
  private readonly drawSeen = (): void => {
    const grid = this.grid.current;
    if (!grid) return;
    const first = Math.floor(grid.scrollTop / ROW_HEIGHT / SPARE) * SPARE;
    const seen = Math.ceil(grid.clientHeight / ROW_HEIGHT) + 1;
    if (first !== this.state.first || seen !== this.state.seen) this.setState({ first, seen });
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

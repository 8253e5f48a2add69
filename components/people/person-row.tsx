import { Component } from 'preact';
import type { CategoryDimension } from '../../lib/model/network-facts';
import type { SortedPerson } from '../../lib/model/sorted-person';
import { t } from '../../lib/words/t';
import { connectedInColumn, jobText, shownName, valueText } from './category-words';

/** What a row tells its table; the same object at every drawing, so that rows that say the same stand still. */
export interface RowCallbacks {
  onOpen: (at: number, personId: string) => void;
  onToggle: (at: number, personId: string, isSelected: boolean) => void;
  onPoint: (person: SortedPerson) => void;
}

interface Props {
  person: SortedPerson;
  /** Place in the list, from 0. */
  at: number;
  isSelected: boolean;
  /** Where the keyboard is. */
  isActive: boolean;
  /** Whose details are open. */
  isOpen: boolean;
  on: RowCallbacks;
}

const CATEGORY_CELLS = ['seniority', 'function', 'industry', 'location'] as const;

export const rowId = (at: number): string => `people-row-${at}`;

/** One person of the table. Drawn anew only when something in it changes: scrolling draws many and changes few. */
export class PersonRow extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const { person, at, isSelected, isActive, isOpen } = this.props;
    return (
      person !== next.person ||
      at !== next.at ||
      isSelected !== next.isSelected ||
      isActive !== next.isActive ||
      isOpen !== next.isOpen
    );
  }

  override render({ person, at, isSelected, isActive, isOpen, on }: Props) {
    const { categories, engagementLevel, relevance } = person;
    const classes = ['people-row'];
    if (isActive) classes.push('active');
    if (isOpen) classes.push('open');
    return (
      <div
        id={rowId(at)}
        role="row"
        class={classes.join(' ')}
        aria-rowindex={at + 2}
        aria-selected={isSelected}
        onClick={() => on.onOpen(at, person.id)}
        onMouseEnter={() => on.onPoint(person)}
      >
        <span
          role="gridcell"
          class="c-check"
          onClick={(event) => {
            event.stopPropagation();
            on.onToggle(at, person.id, !isSelected);
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
        {CATEGORY_CELLS.map((dimension) => (
          <span key={dimension} role="gridcell" class={`c-${dimension}`}>
            <bdi>{firstValue(categories, dimension)}</bdi>
          </span>
        ))}
        <span role="gridcell" class="c-connectedOn">
          {connectedInColumn(person.connectedOn)}
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
}

function firstValue(categories: SortedPerson['categories'], dimension: CategoryDimension): string {
  const value = categories[dimension]?.[0];
  return value === undefined ? '' : valueText(dimension, value);
}

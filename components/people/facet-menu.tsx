import { Component } from 'preact';
import type { Facet } from '../../lib/segments/facets';
import { t } from '../../lib/words/t';
import { dimensionText, valueText } from './category-words';

interface Props {
  /** Category dimension, or `engagement`, `relevance`, `relations`, `states`. */
  dimension: string;
  facets: readonly Facet[];
  chosen: readonly string[];
  onChoose: (values: string[]) => void;
}

interface State {
  wasOpened: boolean;
}

/**
 * One part of the filter: a button that opens the values to tick, with how many have each. They are drawn when the button
 * is first used: nine menus hold hundreds, and each letter of a search draws the filter anew.
 */
export class FacetMenu extends Component<Props, State> {
  override state: State = { wasOpened: false };

  override render({ dimension, chosen }: Props, { wasOpened }: State) {
    const name = dimensionText(dimension);
    return (
      <details class="facet" name="facet" onKeyDown={closeOnEscape}>
        <summary
          class={chosen.length > 0 ? 'chosen' : undefined}
          onClick={() => this.setState({ wasOpened: true })}
        >
          {t('people.facet', { name, n: chosen.length })}
        </summary>
        {wasOpened && this.values(name)}
      </details>
    );
  }

  private values(name: string) {
    const { dimension, facets, chosen, onChoose } = this.props;
    const gone = chosen
      .filter((value) => !facets.some((facet) => facet.value === value))
      .map((value) => ({ value, count: 0 }));
    const options = [...facets, ...gone];
    return (
      <fieldset>
        <legend class="unseen">{name}</legend>
        {options.length === 0 && <p class="note">{t('people.facet.none')}</p>}
        {options.map(({ value, count }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ currentTarget }) =>
                onChoose(
                  currentTarget.checked
                    ? [...chosen, value]
                    : chosen.filter((known) => known !== value),
                )
              }
            />
            <span>
              <bdi>{valueText(dimension, value)}</bdi>{' '}
              <span class="soft">{t('people.count', { n: count })}</span>
            </span>
          </label>
        ))}
      </fieldset>
    );
  }
}

function closeOnEscape(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !menu.open) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

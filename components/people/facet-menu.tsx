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

/** One part of the filter: a button that opens the values to tick, with how many have each. */
export function FacetMenu({ dimension, facets, chosen, onChoose }: Props) {
  const name = dimensionText(dimension);
  const gone = chosen
    .filter((value) => !facets.some((facet) => facet.value === value))
    .map((value) => ({ value, count: 0 }));
  const options = [...facets, ...gone];
  return (
    <details class="facet" name="facet" onKeyDown={closeOnEscape}>
      <summary class={chosen.length > 0 ? 'chosen' : undefined}>
        {t('people.facet', { name, n: chosen.length })}
      </summary>
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
    </details>
  );
}

function closeOnEscape(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !menu.open) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

import { isLocalDay } from '../../lib/model/day';
import { CATEGORY_DIMENSIONS } from '../../lib/model/network-facts';
import type { Facets } from '../../lib/segments/facets';
import type { PeopleFilter } from '../../lib/segments/people-filter';
import { t } from '../../lib/words/t';
import { FacetMenu } from './facet-menu';

interface Props {
  filter: PeopleFilter;
  facets: Facets;
  onFilter: (filter: PeopleFilter) => void;
  onClear: () => void;
}

const PLAIN_PARTS = ['engagement', 'relevance', 'relations', 'states'] as const;

/** Any mix of the categories, free text and days. What is chosen is written out, so that nothing filters unseen. */
export const FilterBar = ({ filter, facets, onFilter, onClear }: Props) => (
  <search class="people-filter" aria-label={t('people.filter')}>
    <div class="people-text">
      <label for="people-text">{t('people.text')}</label>
      <input
        id="people-text"
        type="search"
        maxLength={200}
        autocomplete="off"
        value={filter.text}
        onInput={({ currentTarget }) => onFilter({ ...filter, text: currentTarget.value })}
      />
    </div>
    <div class="facets">
      {CATEGORY_DIMENSIONS.map((dimension) => (
        <FacetMenu
          key={dimension}
          dimension={dimension}
          facets={facets.categories[dimension]}
          chosen={filter.categories[dimension] ?? []}
          onChoose={(values) =>
            onFilter({ ...filter, categories: { ...filter.categories, [dimension]: values } })
          }
        />
      ))}
      {PLAIN_PARTS.map((part) => (
        <FacetMenu
          key={part}
          dimension={part}
          facets={facets[part]}
          chosen={filter[part]}
          onChoose={(values) => onFilter({ ...filter, [part]: values })}
        />
      ))}
      <div class="facet-days">
        <label for="people-from">{t('people.connectedFrom')}</label>
        <input
          id="people-from"
          type="date"
          value={filter.connectedFrom ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onFilter({ ...filter, connectedFrom: isLocalDay(value) ? value : null })
          }
        />
        <label for="people-to">{t('people.connectedTo')}</label>
        <input
          id="people-to"
          type="date"
          value={filter.connectedTo ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onFilter({ ...filter, connectedTo: isLocalDay(value) ? value : null })
          }
        />
      </div>
      {filter.personIds && (
        <span class="facet-picked">
          {t('segment.asksPicked', { n: filter.personIds.length })}{' '}
          <button
            type="button"
            class="plain"
            onClick={() => onFilter({ ...filter, personIds: null })}
          >
            {t('people.everybody')}
          </button>
        </span>
      )}
      <button type="button" class="quiet" onClick={onClear}>
        {t('people.clear')}
      </button>
    </div>
  </search>
);

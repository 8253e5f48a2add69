import { t } from '../../lib/words/t';
import { SORT_KEYS, type SortKey } from '../../lib/segments/sort-people';
import { CATEGORY_DIMENSIONS } from '../../lib/model/network-facts';
import { dimensionText, valueText } from './category-words';
import { FilterBar } from './filter-bar';
import { PeopleTable } from './people-table';
import type { PeopleBrowserCallbacks, PeopleBrowserState, PointedReasons } from './people-props';
import { PersonDetail } from './person-detail';
import { SaveSegment } from './save-segment';

/** The table of all people: filter, sort, select, look at one. */
export function PeopleBrowser({
  on,
  ...state
}: PeopleBrowserState & { on: PeopleBrowserCallbacks }) {
  const { facets, filter, order, rows, total, selected, open } = state;
  if (!facets) return <p class="soft">{t('people.loading')}</p>;
  if (total === 0) return <p class="soft">{t('people.none')}</p>;
  return (
    <>
      <FilterBar filter={filter} facets={facets} onFilter={on.onFilter} onClear={on.onClear} />
      <div class="people-bar">
        <p role="status">
          {t('people.found', { n: rows.length, total })}
          {selected.size > 0 && ` ${t('people.selectedCount', { n: selected.size })}`}
        </p>
        <div class="actions">
          <label for="people-order">{t('people.order')}</label>
          <select
            id="people-order"
            value={order.key}
            onChange={({ currentTarget }) => on.onSort(currentTarget.value as SortKey)}
          >
            {SORT_KEYS.map((key) => (
              <option key={key} value={key}>
                {dimensionText(key)}
              </option>
            ))}
          </select>
          <button
            type="button"
            class="quiet"
            aria-pressed={order.isDescending}
            onClick={() => on.onSort(order.key)}
          >
            {t('people.direction')}
          </button>
          <button type="button" class="quiet" onClick={() => on.onSelectAll(selected.size === 0)}>
            {t('people.selectAll', { on: selected.size === 0 ? 'yes' : 'no', n: rows.length })}
          </button>
        </div>
      </div>
      <SaveSegment picked={selected.size} saved={state.saved} onSave={on.onSaveSegment} />
      {state.undo !== null && (
        <p class="card" role="status">
          {state.undo}{' '}
          <button type="button" class="plain" onClick={on.onUndo}>
            {t('people.undo')}
          </button>
        </p>
      )}
      <div class={open ? 'people-split' : undefined}>
        <div>
          <PeopleTable
            rows={rows}
            order={order}
            selected={selected}
            openId={open?.person.id ?? null}
            onSort={on.onSort}
            onToggle={on.onToggle}
            onOpen={on.onOpen}
            onPoint={on.onPoint}
          />
          <p class="note people-why" role="status">
            {pointedText(state.pointed)}
          </p>
          <p class="note" id="people-keys">
            {t('people.keys')}
          </p>
        </div>
        {open && <PersonDetail open={open} on={on} />}
      </div>
    </>
  );
}

/** The words that decided, of the row that keyboard or pointer is at. */
function pointedText(pointed: PointedReasons | null): string {
  if (!pointed) return t('people.point');
  const { name, categories, reasons } = pointed;
  const said = CATEGORY_DIMENSIONS.flatMap((dimension) => {
    const value = categories[dimension]?.[0];
    const words = reasons?.[dimension] ?? [];
    return value && words.length > 0
      ? t('people.pointed.part', { value: valueText(dimension, value), words: words.join('”, “') })
      : [];
  });
  return said.length > 0
    ? t('people.pointed', { name, parts: said.join('; ') })
    : t('people.pointed.none', { name });
}

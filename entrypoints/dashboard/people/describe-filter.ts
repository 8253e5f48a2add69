import { dimensionText, valueText } from '../../../components/people/category-words';
import { CATEGORY_DIMENSIONS } from '../../../lib/model/network-facts';
import type { PeopleFilter } from '../../../lib/segments/people-filter';
import { t } from '../../../lib/words/t';

/** What a filter asks for, part by part, to be read. */
export function describeFilter(filter: PeopleFilter): string {
  const parts: string[] = [];
  const add = (dimension: string, values: readonly string[]): void => {
    if (values.length === 0) return;
    const said = values.map((value) => valueText(dimension, value)).join(', ');
    parts.push(t('segment.asks', { part: dimensionText(dimension), values: said }));
  };
  if (filter.text !== '') parts.push(t('segment.asksText', { text: filter.text }));
  for (const dimension of CATEGORY_DIMENSIONS) add(dimension, filter.categories[dimension] ?? []);
  for (const part of ['engagement', 'relevance', 'relations', 'states'] as const) {
    add(part, filter[part]);
  }
  if (filter.connectedFrom) parts.push(t('segment.asksFrom', { d: filter.connectedFrom }));
  if (filter.connectedTo) parts.push(t('segment.asksTo', { d: filter.connectedTo }));
  if (filter.personIds) parts.push(t('segment.asksPicked', { n: filter.personIds.length }));
  return parts.length > 0 ? parts.join(' · ') : t('segment.asksAll');
}

import type { DayRange, LocalDay } from '../../lib/model/day';
import type { SortedPerson } from '../../lib/model/sorted-person';
import { UNKNOWN } from '../../lib/segments/people-filter';
import { categoryName } from '../../lib/words/category-name';
import { t } from '../../lib/words/t';

/** A value as it is shown: places and most sizes as written, everything else in the language in use. */
export function valueText(dimension: string, value: string): string {
  if (value === UNKNOWN) return t('people.unknown');
  if (dimension === 'engagement') return t('people.engagement', { level: value });
  if (dimension === 'relevance') return t('people.match', { step: value });
  if (dimension === 'relations') return t('people.relation', { relation: value });
  if (dimension === 'states') return t('people.state', { state: value });
  if (dimension === 'companySize') return value === '1' ? t('people.alone') : value;
  if (dimension === 'location') return value;
  return categoryName(value);
}

export const dimensionText = (dimension: string): string => t('people.dimension', { dimension });

/** A name to show, also of somebody who has none any more. */
export const shownName = ({ name, slug, state }: Pick<SortedPerson, 'name' | 'slug' | 'state'>) =>
  name || slug || (state === 'closed' ? t('people.closedName') : t('lists.nameless'));

/** Title and company in one line, or the headline where no file gave them. */
export const jobText = ({ title, company, headline }: SortedPerson): string =>
  title && company ? t('jobs.at', { title, company }) : title || headline || company;

/** When somebody connected: a day, or the days it lies between. Empty when not known. */
export const connectedText = (day: LocalDay | DayRange | null): string =>
  day === null
    ? ''
    : typeof day === 'string'
      ? t('people.day', { d: day })
      : t('people.dayRange', { from: day.from, to: day.to });

/** The same in a column, where a month is cut short before the year is. */
export const connectedInColumn = (day: LocalDay | DayRange | null): string =>
  typeof day === 'string' ? t('people.dayShort', { d: day }) : connectedText(day);

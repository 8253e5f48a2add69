import type { LocalDay } from '../../model/day';
import type { PersonState } from '../../model/person';
import type { PersonChange } from '../rows';
import type { DayList } from './list-rows';

/** Somebody as all lists together know them. */
export interface ListedPerson {
  /** Oldest first; empty while no list gave an address. */
  slugs: string[];
  /** Name, company and day of the oldest row: what names somebody without an address. */
  rowKey: string;
  name: string;
  company: string;
  title: string;
  connectedOn: LocalDay | null;
  hasEmail: boolean;
  /** First and last list that held the person. */
  firstDay: LocalDay;
  lastDay: LocalDay;
  importIds: string[];
  state: PersonState;
  /** Day of the list that no longer held the person; `null` while present. */
  absentSince: LocalDay | null;
  /** Changes between lists, oldest first. */
  changes: ListedChange[];
}

export type ListedChange = Pick<
  PersonChange,
  'kind' | 'from' | 'day' | 'before' | 'after' | 'importId'
>;

/** What all connections files of an account say together. */
export interface ComparedLists {
  people: ListedPerson[];
  /** Closed accounts that nobody known became, by day of connecting. */
  closed: Map<LocalDay | '', number>;
  /** The newest list that held everybody; `null` without one. */
  complete: DayList | null;
  /** The newest list of all; `null` without a file. */
  latest: DayList | null;
}

/** The job as the lists know it now. */
export const jobOf = ({ company, title }: ListedPerson): PersonChange['before'] => ({
  company,
  title,
});

import type { DayRange, LocalDay } from '../model/day';
import type { CategoryDimension } from '../model/network-facts';
import type { SortedPerson } from '../model/sorted-person';

/** What a file of people can hold, in this order. */
export const CSV_COLUMNS = [
  'name',
  'title',
  'company',
  'headline',
  'seniority',
  'function',
  'industry',
  'companySize',
  'location',
  'topic',
  'engagement',
  'relevance',
  'connectedOn',
  'lastAct',
  'profile',
  'note',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

export interface CsvOptions {
  /** Only these, in the order of `CSV_COLUMNS`. */
  columns: readonly CsvColumn[];
  /** What each column is called in the first line. */
  titles: Readonly<Record<CsvColumn, string>>;
  /** What a value of a dimension is called; as it is stored when left out. */
  nameOf?: (dimension: CategoryDimension | 'engagement', value: string) => string;
  separator: ',' | ';';
  /** Without it some spreadsheets read "Müller" as "MÃ¼ller". */
  withByteOrderMark: boolean;
}

/** People as a CSV file (RFC 4180, CRLF). Nothing in it is run by a spreadsheet, whatever people call themselves. */
export function peopleCsv(people: readonly SortedPerson[], options: CsvOptions): string {
  const { nameOf = (_, value) => value } = options;
  const columns = CSV_COLUMNS.filter((column) => options.columns.includes(column));
  const lines = [
    columns.map((column) => options.titles[column]),
    ...people.map((person) => columns.map((column) => VALUE[column](person, nameOf))),
  ];
  const mark = options.withByteOrderMark ? '\ufeff' : '';
  return (
    mark +
    lines
      .map(
        (cells) =>
          cells.map((text) => csvCell(text, options.separator)).join(options.separator) + '\r\n',
      )
      .join('')
  );
}

const SIGN = '[=+\\-@＝＋－＠﹢﹣﹦−]';
const STARTS_FORMULA = new RegExp(`^[\\p{Cf}\\s]*${SIGN}`, 'u');
const STARTS_FORMULA_INSIDE = {
  ',': new RegExp(`([;|])(?=[\\p{Cf}\\s"']*${SIGN})`, 'gu'),
  ';': new RegExp(`([,|])(?=[\\p{Cf}\\s"']*${SIGN})`, 'gu'),
};

/**
 * One cell, always quoted and on one line. What a spreadsheet could take for a formula gets an apostrophe in front, also
 * where the sign follows blanks or is written full width, and also behind the separator of another country: opened with
 * that one, the middle of a name would be the beginning of a cell.
 */
export function csvCell(text: string, separator: CsvOptions['separator'] = ','): string {
  const flat = text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(STARTS_FORMULA_INSIDE[separator], "$1'");
  return `"${(STARTS_FORMULA.test(flat) ? `'${flat}` : flat).replaceAll('"', '""')}"`;
}

type NameOf = NonNullable<CsvOptions['nameOf']>;

const VALUE: Record<CsvColumn, (person: SortedPerson, nameOf: NameOf) => string> = {
  name: ({ name }) => name,
  title: ({ title }) => title,
  company: ({ company }) => company,
  headline: ({ headline }) => headline,
  seniority: ({ categories }, nameOf) => named('seniority', categories.seniority, nameOf),
  function: ({ categories }, nameOf) => named('function', categories.function, nameOf),
  industry: ({ categories }, nameOf) => named('industry', categories.industry, nameOf),
  companySize: ({ categories }, nameOf) => named('companySize', categories.companySize, nameOf),
  location: ({ categories }, nameOf) => named('location', categories.location, nameOf),
  topic: ({ categories }, nameOf) => named('topic', categories.topic, nameOf),
  engagement: ({ engagementLevel }, nameOf) =>
    engagementLevel === null ? '' : nameOf('engagement', engagementLevel),
  relevance: ({ relevance }) => (relevance === null ? '' : relevance.toFixed(2)),
  connectedOn: ({ connectedOn }) => dayText(connectedOn),
  lastAct: ({ lastActDay }) => lastActDay ?? '',
  profile: ({ slug }) =>
    slug === null ? '' : `https://www.linkedin.com/in/${encodeURIComponent(slug.toWellFormed())}/`,
  note: ({ note }) => note,
};

const named = (
  dimension: CategoryDimension,
  values: readonly string[] = [],
  nameOf: NameOf,
): string => values.map((value) => nameOf(dimension, value)).join('; ');

const dayText = (day: LocalDay | DayRange | null): string =>
  day === null ? '' : typeof day === 'string' ? day : `${day.from}/${day.to}`;

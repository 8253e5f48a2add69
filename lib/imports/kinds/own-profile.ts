import type { YearMonth } from '../../model/import-rows';
import { monthsOfWord, monthWord } from '../month-names';
import { oneRowALine, type TableDefinition } from '../table-definition';

/** "Nov 2023", "11/2023" or "2019". @returns null for anything else, an empty cell included */
export function parseYearMonth(text: string): YearMonth | null {
  const [, word, number, year] =
    /^(?:(\p{L}[\p{L}\p{M}]*)\.?\s+(?:de\s+)?|(\d{1,2})[/.-])?(\d{4})$/u.exec(text) ?? [];
  if (!year) return null;
  const month = word ? [...(monthsOfWord(monthWord(word))?.values() ?? [])][0] : Number(number);
  const isMonth = month !== undefined && month >= 1 && month <= 12;
  if ((word || number) && !isMonth) return null;
  return { year: Number(year), month: isMonth ? month : null };
}

/** Profile.csv. Birth date, postal address and the rest of it are not taken. */
export const PROFILE: TableDefinition<'profile'> = {
  kind: 'profile',
  fileName: 'Profile.csv',
  columns: {
    firstName: ['First Name'],
    lastName: ['Last Name'],
    maidenName: ['Maiden Name'],
    headline: ['Headline'],
    summary: ['Summary'],
    industry: ['Industry'],
    location: ['Geo Location'],
  },
  required: ['firstName', 'lastName', 'headline', 'industry'],
  open: oneRowALine<'profile'>((cells) => ({
    firstName: cells.text('firstName'),
    lastName: cells.text('lastName'),
    headline: cells.text('headline'),
    industry: cells.text('industry'),
    location: cells.text('location'),
  })),
};

/** Positions.csv: the person's own jobs. */
export const POSITIONS: TableDefinition<'positions'> = {
  kind: 'positions',
  fileName: 'Positions.csv',
  columns: {
    company: ['Company Name'],
    title: ['Title'],
    location: ['Location'],
    startedIn: ['Started On'],
    finishedIn: ['Finished On'],
  },
  required: ['company', 'title', 'startedIn', 'finishedIn'],
  open: oneRowALine<'positions'>((cells) => ({
    company: cells.text('company'),
    title: cells.text('title'),
    location: cells.text('location'),
    startedIn: parseYearMonth(cells.text('startedIn')),
    finishedIn: parseYearMonth(cells.text('finishedIn')),
  })),
};

/** Skills.csv: one column that could stand in any file, so the name has to agree. */
export const SKILLS: TableDefinition<'skills'> = {
  kind: 'skills',
  fileName: 'Skills.csv',
  columns: { name: ['Name'] },
  required: ['name'],
  onlyThese: true,
  namedAs: ['skills'],
  open: oneRowALine<'skills'>((cells) => ({ name: cells.text('name') })),
};

/** Registration.csv: since when the account exists. The address it was made from is not taken. */
export const REGISTRATION: TableDefinition<'registration'> = {
  kind: 'registration',
  fileName: 'Registration.csv',
  columns: { date: ['Registered At'], subscriptions: ['Subscription Types'] },
  required: ['date'],
  dates: {
    date: (row, ms) => {
      row.registeredAtMs = ms;
    },
  },
  open: oneRowALine<'registration'>(() => ({ registeredAtMs: null })),
};

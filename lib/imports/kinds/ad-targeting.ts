import { headerName } from '../header-name';
import type { TableDefinition } from '../table-definition';

/** Labels about work and interests. Age, gender, traits and the like are left where they are. */
const KEPT = new Set(
  [
    'Company Names',
    'Company Follower of',
    'Company Category',
    'Company Size',
    'Degrees',
    'Member Schools',
    'Fields of Study',
    'Job Functions',
    'Company Industries',
    'Member Interests',
    'Interface Locales',
    'interfaceLocale',
    'Profile Locations',
    'Job Seniorities',
    'Member Skills',
    'Job Titles',
    'Years of Experience',
  ].map(headerName),
);

/**
 * Ad_Targeting.csv: LinkedIn's own labels for the person, one line of some 30 columns. Titles repeat, so the columns are
 * read by position and equal ones joined.
 */
export const AD_TARGETING: TableDefinition<'adTargeting'> = {
  kind: 'adTargeting',
  fileName: 'Ad_Targeting.csv',
  // Which columns there are differs from year to year; nothing else has this one.
  columns: { seniorities: ['Job Seniorities'] },
  required: ['seniorities'],
  anyWidth: true,
  open: ({ titles }) => ({
    rows(cells) {
      const byLabel = new Map<string, Set<string>>();
      for (const [index, cell] of cells.all().entries()) {
        const label = titles[index] ?? '';
        if (!KEPT.has(headerName(label)) || cell === '') continue;
        const values = byLabel.get(label) ?? new Set();
        for (const value of cell.split(';')) if (value.trim()) values.add(value.trim());
        byLabel.set(label, values);
      }
      return [...byLabel].map(([label, values]) => ({ label, values: [...values] }));
    },
    finish: (rows) => rows,
  }),
};

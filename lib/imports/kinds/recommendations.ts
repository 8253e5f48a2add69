import type { Direction } from '../../model/import-rows';
import type { TableDefinition } from '../table-definition';

/** Both files have the same columns: only the name says who recommends whom. */
function directionOf(nameHint: string): Direction {
  if (nameHint.includes('received')) return 'received';
  return nameHint.includes('given') ? 'sent' : 'unknown';
}

/** Recommendations_Received.csv and Recommendations_Given.csv. The text is not kept. */
export const RECOMMENDATIONS: TableDefinition<'recommendations'> = {
  kind: 'recommendations',
  fileName: 'Recommendations_Received.csv',
  columns: {
    firstName: ['First Name'],
    lastName: ['Last Name'],
    company: ['Company'],
    position: ['Job Title'],
    text: ['Text'],
    date: ['Creation Date'],
    status: ['Status'],
  },
  required: ['firstName', 'lastName', 'text', 'date'],
  dates: {
    date: (row, ms) => {
      row.createdAtMs = ms;
    },
  },
  open: ({ nameHint }) => ({
    rows: (cells) => [
      {
        direction: directionOf(nameHint),
        person: {
          slug: null,
          name: `${cells.text('firstName')} ${cells.text('lastName')}`.trim(),
        },
        company: cells.text('company'),
        position: cells.text('position'),
        createdAtMs: null,
        status: cells.text('status'),
      },
    ],
    finish: (rows) => rows,
  }),
};

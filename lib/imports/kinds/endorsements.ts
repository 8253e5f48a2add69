import type { Direction } from '../../model/import-rows';
import { profileSlug } from '../profile-slug';
import { oneRowALine, type TableDefinition } from '../table-definition';

const endorsements = (
  fileName: string,
  direction: Direction,
  person: 'Endorser' | 'Endorsee',
): TableDefinition<'endorsements'> => ({
  kind: 'endorsements',
  fileName,
  columns: {
    date: ['Endorsement Date'],
    skill: ['Skill Name'],
    firstName: [`${person} First Name`],
    lastName: [`${person} Last Name`],
    url: [`${person} Public Url`],
    status: ['Endorsement Status'],
  },
  required: ['skill', 'firstName', 'lastName'],
  dates: {
    date: (row, ms) => {
      row.endorsedAtMs = ms;
    },
  },
  open: oneRowALine<'endorsements'>((cells) => ({
    direction,
    person: {
      // Written without scheme, unlike in every other file.
      slug: profileSlug(cells.text('url')),
      name: `${cells.text('firstName')} ${cells.text('lastName')}`.trim(),
    },
    skill: cells.text('skill'),
    endorsedAtMs: null,
    status: cells.text('status'),
  })),
});

export const ENDORSEMENTS_RECEIVED = endorsements(
  'Endorsement_Received_Info.csv',
  'received',
  'Endorser',
);

export const ENDORSEMENTS_GIVEN = endorsements('Endorsement_Given_Info.csv', 'sent', 'Endorsee');

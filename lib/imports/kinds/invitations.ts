import type { InvitationRow } from '../../model/import-rows';
import { profileSlug } from '../profile-slug';
import { oneRowALine, type RowCells, type TableDefinition } from '../table-definition';

const DIRECTIONS: Readonly<Record<string, InvitationRow['direction']>> = {
  OUTGOING: 'sent',
  INCOMING: 'received',
};

function otherSide(cells: RowCells, direction: InvitationRow['direction']) {
  const [name, address] = direction === 'received' ? ['from', 'inviterUrl'] : ['to', 'inviteeUrl'];
  return { name: cells.text(name), slug: profileSlug(cells.text(address)) };
}

/** Invitations.csv: the last 6 to 9 months, pending and accepted. */
export const INVITATIONS: TableDefinition<'invitations'> = {
  kind: 'invitations',
  fileName: 'Invitations.csv',
  columns: {
    from: ['From'],
    to: ['To'],
    sentAt: ['Sent At'],
    message: ['Message'],
    direction: ['Direction'],
    inviterUrl: ['inviterProfileUrl'],
    inviteeUrl: ['inviteeProfileUrl'],
    // 2023-07 only: numeric member ids, which join to nothing else.
    inviterUrn: ['inviterProfileUrn'],
    inviteeUrn: ['inviteeProfileUrn'],
  },
  required: ['from', 'to', 'sentAt', 'direction'],
  dates: {
    sentAt: (row, ms) => {
      row.sentAtMs = ms;
    },
  },
  open: oneRowALine<'invitations'>((cells) => {
    const written = cells.text('direction');
    const direction = DIRECTIONS[written.toUpperCase()];
    if (!direction)
      return { key: 'imports.line.direction', params: { text: written.slice(0, 40) } };
    return {
      direction,
      person: otherSide(cells, direction),
      sentAtMs: null,
      hasNote: cells.text('message') !== '',
    };
  }),
};

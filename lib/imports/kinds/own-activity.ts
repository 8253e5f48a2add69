import { shortened } from '../clean-text';
import { MAX_TEXT_CHARS } from '../limits';
import { linkUrn } from '../link-urn';
import { oneRowALine, type RowCells, type TableDefinition } from '../table-definition';

const wordsOf = (cells: RowCells, column: string): string =>
  shortened(cells.lines(column), MAX_TEXT_CHARS);

/** Reactions.csv: what the person liked. LinkedIn does not say whose post it was. */
export const REACTIONS: TableDefinition<'reactions'> = {
  kind: 'reactions',
  fileName: 'Reactions.csv',
  columns: { date: ['Date'], type: ['Type'], link: ['Link'] },
  required: ['date', 'type', 'link'],
  onlyThese: true,
  dates: {
    date: (row, ms) => {
      row.reactedAtMs = ms;
    },
  },
  open: oneRowALine<'reactions'>((cells) => ({
    reactedAtMs: null,
    type: cells.text('type'),
    urn: linkUrn(cells.text('link')),
  })),
};

/** Comments.csv, split into `Comments_1.csv` … when it is long. */
export const COMMENTS: TableDefinition<'comments'> = {
  kind: 'comments',
  fileName: 'Comments.csv',
  columns: { date: ['Date'], link: ['Link'], message: ['Message'] },
  required: ['date', 'link', 'message'],
  onlyThese: true,
  dates: {
    date: (row, ms) => {
      row.commentedAtMs = ms;
    },
  },
  open: oneRowALine<'comments'>((cells) => ({
    commentedAtMs: null,
    urn: linkUrn(cells.text('link')),
    text: wordsOf(cells, 'message'),
  })),
};

/** Votes.csv: polls the person answered. */
export const VOTES: TableDefinition<'votes'> = {
  kind: 'votes',
  fileName: 'Votes.csv',
  columns: { date: ['Date'], link: ['Link'], option: ['OptionText'] },
  required: ['date', 'link', 'option'],
  dates: {
    date: (row, ms) => {
      row.votedAtMs = ms;
    },
  },
  open: oneRowALine<'votes'>((cells) => ({ votedAtMs: null, urn: linkUrn(cells.text('link')) })),
};

/** InstantReposts.csv: posts passed on without words. */
export const REPOSTS: TableDefinition<'reposts'> = {
  kind: 'reposts',
  fileName: 'InstantReposts.csv',
  columns: { date: ['Date'], link: ['Link'] },
  required: ['date', 'link'],
  onlyThese: true,
  dates: {
    date: (row, ms) => {
      row.repostedAtMs = ms;
    },
  },
  open: oneRowALine<'reposts'>((cells) => ({
    repostedAtMs: null,
    urn: linkUrn(cells.text('link')),
  })),
};

import { oneRowALine, type TableDefinition } from '../table-definition';

/** Company Follows.csv: companies the person follows. */
export const COMPANY_FOLLOWS: TableDefinition<'companyFollows'> = {
  kind: 'companyFollows',
  fileName: 'Company Follows.csv',
  columns: { company: ['Organization'], date: ['Followed On'] },
  required: ['company', 'date'],
  dates: {
    date: (row, ms) => {
      row.followedAtMs = ms;
    },
  },
  open: oneRowALine<'companyFollows'>((cells) => ({
    company: cells.text('company'),
    followedAtMs: null,
  })),
};

/** Member_Follows.csv: people the person follows without being connected; never the person's followers. */
export const MEMBER_FOLLOWS: TableDefinition<'memberFollows'> = {
  kind: 'memberFollows',
  fileName: 'Member_Follows.csv',
  columns: { date: ['Date'], status: ['Status'], name: ['FullName'] },
  required: ['date', 'status', 'name'],
  dates: {
    date: (row, ms) => {
      row.followedAtMs = ms;
    },
  },
  open: oneRowALine<'memberFollows'>((cells) => ({
    name: cells.text('name'),
    followedAtMs: null,
    isActive: cells.text('status').toLowerCase() === 'active',
  })),
};

/** Hashtag_Follows.csv: topics the person follows. */
export const HASHTAG_FOLLOWS: TableDefinition<'hashtagFollows'> = {
  kind: 'hashtagFollows',
  fileName: 'Hashtag_Follows.csv',
  columns: {
    hashtag: ['HashTag'],
    created: ['CreatedTime'],
    modified: ['LastModifiedTime'],
    state: ['State'],
  },
  required: ['hashtag', 'state'],
  dates: {
    created: (row, ms) => {
      row.followedAtMs = ms;
    },
  },
  open: oneRowALine<'hashtagFollows'>((cells) => ({
    hashtag: cells.text('hashtag'),
    followedAtMs: null,
    isActive: cells.text('state').toLowerCase() === 'follow',
  })),
};

// Frozen: a database in the field was made by this text. A change of the schema is a new file beside it.

/** Primary key and indexes of the tables that are new; the others stay as they were. */
export const STORES_V2 = {
  companies: 'id, accountId',
  reviewMarks: 'personId, accountId',
  spikeAnswers: 'id, accountId',
  adviceFollowUps: 'id, accountId',
} as const;

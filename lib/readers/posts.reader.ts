import type { PageId } from '../model/reading';
import type { ReaderDefinition } from './reader-definition';
import { AROUND, COMMENTS, POSTS } from './regions';

const ROW = 'li, [role="listitem"]';
/** Comments with their own counters, posts of others shown beside, and rows about people. */
const OTHERS = `${COMMENTS}, ${POSTS}, :is(${ROW}):has(a[href*="/in/"])`;

/** A member's posts; those with a link to their analytics are the viewer's own. */
export const activityReader: ReaderDefinition = {
  id: 'activity',
  version: 2,
  source: 'analytics',
  aboutMember: true,
  exclude: `${AROUND}, ${COMMENTS}`,
  screens: ['.profile.', '.feed.'],
  fields: [],
  posts: true,
};

const aboutPost = (id: PageId, part: Partial<ReaderDefinition>): ReaderDefinition => ({
  id,
  source: 'analytics',
  uncaptured: true,
  exclude: AROUND,
  screens: ['.analytics.', '.feed.'],
  fields: [],
  ...part,
});

/** Analytics of one's own post: what it reached and what came back. What it earned in followers is another number. */
export const postSummaryReader = aboutPost('postSummary', {
  exclude: `${AROUND}, ${OTHERS}`,
  posts: true,
});

/** Who reacted to one's own post. */
export const postReactionsReader = aboutPost('postReactions', {
  people: { relation: null, row: ROW, namedRow: ROW },
});

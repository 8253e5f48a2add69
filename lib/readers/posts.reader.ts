import type { ReaderDefinition } from './reader-definition';
import { AROUND } from './regions';

/** A member's posts; those with a link to their analytics are the viewer's own. */
export const activityReader: ReaderDefinition = {
  id: 'activity',
  version: 1,
  source: 'analytics',
  aboutMember: true,
  exclude: AROUND,
  screens: ['.profile.', '.feed.'],
  fields: [],
  posts: true,
};

import type { ReaderDefinition } from './reader-definition';
import { AROUND, MAIN } from './regions';

/** A member's posts; those with a link to their analytics are the viewer's own. */
export const activityReader: ReaderDefinition = {
  id: 'activity',
  version: 1,
  pageId: 'activity',
  captured: true,
  aboutMember: true,
  region: MAIN,
  exclude: `${AROUND}, aside`,
  screens: ['.profile.', '.feed.'],
  fields: [],
  posts: true,
};

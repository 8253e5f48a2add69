import { sidebarConnections } from './network-sidebar';
import type { FieldDefinition, ReaderDefinition } from './reader-definition';
import { AROUND_LISTS, MAIN } from './regions';

const NAMED_ROW =
  '[data-view-name="search-entity-result-universal-template"], li.follows-recommendation-card';
const ROW = `${NAMED_ROW}, [data-testid="lazy-column"] [data-display-contents]`;
const EXCLUDE = `${AROUND_LISTS}, aside, header, #profile-content, #profile-wrapper, [componentkey^="com.linkedin.sdui.profile."]`;
const SCREENS = ['.mynetwork.'];

const sidebar: FieldDefinition = { ...sidebarConnections, required: false };

/** Who follows the viewer. The list stops loading early, so rows are people and never a count. */
export const followersReader: ReaderDefinition = {
  id: 'followers',
  version: 1,
  pageId: 'followers',
  captured: false,
  region: MAIN,
  exclude: EXCLUDE,
  screens: SCREENS,
  fields: [
    {
      metric: 'followers',
      source: 'listPage',
      required: true,
      windowDays: null,
      words: 'bare',
      selectors: [
        {
          css: MAIN,
          reach: 'h1, h2, p, a, span',
          pick: 'beforePeople',
          withPeople: true,
        },
      ],
    },
    sidebar,
  ],
  people: { relation: 'follower', row: ROW, namedRow: NAMED_ROW, dated: false },
};

/** Whom the viewer follows. */
export const followingReader: ReaderDefinition = {
  id: 'following',
  version: 1,
  pageId: 'following',
  captured: false,
  region: MAIN,
  exclude: EXCLUDE,
  screens: SCREENS,
  fields: [
    {
      metric: 'following',
      source: 'listPage',
      required: true,
      windowDays: null,
      words: 'bare',
      selectors: [
        {
          css: MAIN,
          reach: 'h1, h2, p, a, span',
          pick: 'beforePeople',
          withPeople: true,
        },
      ],
    },
    sidebar,
  ],
  people: { relation: 'following', row: ROW, namedRow: NAMED_ROW, dated: false },
};

import type { Relation } from '../model/person';
import { sidebarConnections } from './network-sidebar';
import type { ReaderDefinition } from './reader-definition';
import { LAZY_ROWS, MAIN, OVER, PROFILE } from './regions';

const NAMED_ROW =
  '[data-view-name="search-entity-result-universal-template"], li.follows-recommendation-card';

/** A list of who follows whom. It stops loading early, so rows are people and never a count. */
const followList = (id: 'followers' | 'following', relation: Relation): ReaderDefinition => ({
  id,
  source: 'listPage',
  uncaptured: true,
  exclude: `${OVER}, aside, header, ${PROFILE}`,
  screens: ['.mynetwork.'],
  fields: [
    {
      metric: id,
      required: true,
      selectors: [
        { css: MAIN, reach: 'h1, h2, p, a, span', pick: 'beforePeople', withPeople: true },
      ],
    },
    sidebarConnections,
  ],
  people: {
    relation,
    row: `${NAMED_ROW}, ${LAZY_ROWS}`,
    namedRow: NAMED_ROW,
  },
});

/** Who follows the viewer. */
export const followersReader = followList('followers', 'follower');

/** Whom the viewer follows. */
export const followingReader = followList('following', 'following');

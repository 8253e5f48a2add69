import type { ReaderDefinition } from './reader-definition';
import { AROUND, MAIN } from './regions';

const NAMED_ROW =
  '[data-view-name="connections-list"], [componentkey^="ConnectionCard_"], li.mn-connection-card';

/** The viewer's own connections: the exact total in the header, and the people. */
export const connectionsReader: ReaderDefinition = {
  id: 'connections',
  version: 1,
  pageId: 'connections',
  captured: true,
  region: MAIN,
  exclude: `${AROUND}, aside, #profile-content, #profile-wrapper, [componentkey^="com.linkedin.sdui.profile."]`,
  screens: ['.mynetwork.Connections'],
  fields: [
    {
      metric: 'connections',
      source: 'listPage',
      required: true,
      windowDays: null,
      words: 'bare',
      selectors: [
        {
          css: '[componentkey="ConnectionsPage_ConnectionsListHeader"]',
          reach: 'h1, h2, h3, p, span',
          pick: 'beforePeople',
        },
        { css: '.mn-connections__header', reach: 'h1, h2' },
        { css: 'a[href*="/search/results/people"]', link: 'ownNetworkSearch', before: 'h1, h2, p' },
        { css: MAIN, reach: 'h1, h2, p', pick: 'beforePeople', withPeople: true },
        { flightState: 'totalConnectionsCount' },
      ],
    },
  ],
  people: {
    relation: 'connection',
    row: `${NAMED_ROW}, [data-testid="lazy-column"] [data-display-contents]`,
    namedRow: NAMED_ROW,
    dated: true,
  },
};

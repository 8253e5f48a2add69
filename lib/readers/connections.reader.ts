import type { ReaderDefinition } from './reader-definition';
import { AROUND, LAZY_ROWS, MAIN, PROFILE } from './regions';

const NAMED_ROW =
  '[data-view-name="connections-list"], [componentkey^="ConnectionCard_"], li.mn-connection-card';
const HEADINGS = 'h1, h2, p';

/** The viewer's own connections: the exact total in the header, and the people. */
export const connectionsReader: ReaderDefinition = {
  id: 'connections',
  source: 'listPage',
  exclude: `${AROUND}, ${PROFILE}`,
  screens: ['.mynetwork.Connections'],
  fields: [
    {
      metric: 'connections',
      required: true,
      selectors: [
        {
          css: '[componentkey="ConnectionsPage_ConnectionsListHeader"]',
          reach: 'h1, h2, h3, p, span',
          pick: 'beforePeople',
        },
        { css: '.mn-connections__header', reach: 'h1, h2' },
        { css: 'a[href*="/search/results/"]', link: 'ownNetworkSearch', before: HEADINGS },
        { css: MAIN, reach: HEADINGS, pick: 'beforePeople', withPeople: true },
        { flightState: 'totalConnectionsCount' },
      ],
    },
  ],
  people: {
    relation: 'connection',
    row: `${NAMED_ROW}, ${LAZY_ROWS}`,
    namedRow: NAMED_ROW,
    dated: true,
  },
};

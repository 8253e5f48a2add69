import type { FieldDefinition } from './reader-definition';

const OTHER_LISTS = ['ownFollowing', 'ownFollowers', 'networkManager'] as const;
const LIST = 'nav, ul, aside, section';

/**
 * Connections in the list that manages one's network. Its entry has no address in the server-driven front end; that
 * it stands beside the list of followed people proves what list it is.
 */
export const sidebarConnections: FieldDefinition = {
  metric: 'connections',
  source: 'listPage',
  required: true,
  windowDays: null,
  words: 'bare',
  selectors: [
    {
      css: 'a[href*="/invite-connect/connections"]',
      link: 'ownConnections',
      beside: { within: LIST, kinds: OTHER_LISTS },
      read: 'aria',
    },
    {
      css: 'li',
      beside: { within: LIST, kinds: OTHER_LISTS },
      onlyLinks: ['ownConnections'],
      read: 'aria',
    },
  ],
};

import type { FieldDefinition, Selector } from './reader-definition';

/** Beside the list of whom one follows; read with its label for screen readers. */
const AMONG_LISTS: Selector = {
  beside: {
    within: 'nav, ul, aside, section',
    kinds: ['following', 'followers'],
  },
  read: 'aria',
};

/**
 * Connections in the list that manages one's network. Its entry has no address in the server-driven front end; that
 * it stands beside the list of followed people proves what list it is.
 */
export const sidebarConnections: FieldDefinition = {
  metric: 'connections',
  selectors: [
    { ...AMONG_LISTS, link: 'connections' },
    { ...AMONG_LISTS, css: 'li', onlyLinks: ['connections'] },
  ],
};

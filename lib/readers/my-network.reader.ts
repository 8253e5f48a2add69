import { sidebarConnections } from './network-sidebar';
import type { ReaderDefinition } from './reader-definition';
import { AROUND_LISTS } from './regions';

/** My Network in all its pages: the list at the side, which is not always inside the main part. */
export const myNetworkReader: ReaderDefinition = {
  id: 'myNetwork',
  version: 1,
  pageId: 'myNetwork',
  captured: true,
  region: 'body',
  exclude: `${AROUND_LISTS}, header, #profile-content, #profile-wrapper`,
  screens: ['.mynetwork.'],
  fields: [sidebarConnections],
};

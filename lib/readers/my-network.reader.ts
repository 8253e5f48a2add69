import { sidebarConnections } from './network-sidebar';
import type { ReaderDefinition } from './reader-definition';
import { OVER, PROFILE } from './regions';

/** My Network in all its pages: the list at the side, which is not always inside the main part. */
export const myNetworkReader: ReaderDefinition = {
  id: 'myNetwork',
  source: 'listPage',
  region: 'body',
  exclude: `${OVER}, header, ${PROFILE}`,
  screens: ['.mynetwork.'],
  fields: [{ ...sidebarConnections, required: true }],
};

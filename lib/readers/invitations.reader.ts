import type { ReaderDefinition } from './reader-definition';
import { OVER } from './regions';

/**
 * Waiting invitations. Only the bucket whose address says that it holds connection invitations counts; others mix them
 * with invitations to pages, events and newsletters.
 */
const invitations = (
  id: 'invitationsSent' | 'invitationsReceived',
  bucket: string,
): ReaderDefinition => ({
  id,
  source: 'listPage',
  uncaptured: true,
  exclude: `${OVER}, aside`,
  screens: ['.mynetwork.'],
  fields: [
    {
      metric: id,
      words: 'structure',
      selectors: [{ css: `a[href*="/${bucket}/connection" i]`, link: id }],
    },
  ],
});

export const invitationsSentReader = invitations('invitationsSent', 'sent');

export const invitationsReceivedReader = invitations('invitationsReceived', 'received');

import type { Metric } from '../model/metric';
import type { PageId } from '../model/reading';
import type { LinkKind } from '../pages/link-target';
import type { ReaderDefinition } from './reader-definition';
import { AROUND_LISTS, MAIN } from './regions';

/**
 * Waiting invitations. Only the bucket whose address says that it holds connection invitations counts; others mix them
 * with invitations to pages, events and newsletters.
 */
const invitations = (
  pageId: PageId,
  metric: Metric,
  bucket: string,
  link: LinkKind,
): ReaderDefinition => ({
  id: pageId,
  version: 1,
  pageId,
  captured: false,
  region: MAIN,
  exclude: `${AROUND_LISTS}, aside`,
  screens: ['.mynetwork.'],
  fields: [
    {
      metric,
      source: 'listPage',
      required: false,
      windowDays: null,
      words: 'noContradiction',
      selectors: [{ css: `a[href*="${bucket}" i]`, link }],
    },
  ],
});

export const invitationsSentReader = invitations(
  'invitationsSent',
  'invitationsSent',
  '/invitation-manager/sent/connection',
  'invitationsSent',
);

export const invitationsReceivedReader = invitations(
  'invitationsReceived',
  'invitationsReceived',
  '/invitation-manager/received/connection',
  'invitationsReceived',
);

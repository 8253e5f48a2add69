import { pageOfUrl } from '../pages/page-of-url';
import type { RawReading } from '../model/reading';
import {
  analyticsAudienceReader,
  analyticsContentReader,
  dashboardReader,
  profileViewsReader,
  searchAppearancesReader,
} from './analytics.reader';
import { companyReader } from './company.reader';
import { connectionsReader } from './connections.reader';
import { feedReader } from './feed.reader';
import { followersReader, followingReader } from './followers.reader';
import { invitationsReceivedReader, invitationsSentReader } from './invitations.reader';
import { myNetworkReader } from './my-network.reader';
import { activityReader, postReactionsReader, postSummaryReader } from './posts.reader';
import { profileReader } from './profile.reader';
import type { ReaderDefinition } from './reader-definition';
import { ssiReader } from './ssi.reader';

/** Every reader, one for each page that is read. */
export const READERS: readonly ReaderDefinition[] = [
  profileReader,
  connectionsReader,
  myNetworkReader,
  followersReader,
  followingReader,
  feedReader,
  dashboardReader,
  analyticsAudienceReader,
  analyticsContentReader,
  profileViewsReader,
  searchAppearancesReader,
  activityReader,
  postSummaryReader,
  postReactionsReader,
  invitationsSentReader,
  invitationsReceivedReader,
  ssiReader,
  companyReader,
];

/** @returns undefined for pages that nobody reads */
export const readerById = (id: string | undefined): ReaderDefinition | undefined =>
  READERS.find((reader) => reader.id === id);

/** The reader of the page at an address; undefined when nothing is read there. */
export const readerForUrl = (url: string): ReaderDefinition | undefined =>
  readerById(pageOfUrl(url)?.pageId);

/** Fields that the page must show and that the look did not find; their absence is told to the person. */
export function missingFields({ readerId, fields }: RawReading): string[] {
  const isFound = (metric: string): boolean =>
    fields.some(({ field, witnesses }) => field === metric && witnesses.length > 0);
  return (readerById(readerId)?.fields ?? []).flatMap(({ metric, required }) =>
    required && !isFound(metric) ? [metric] : [],
  );
}

import type { PageId } from '../model/reading';
import { exactly } from './page-definition';
import type { PageDefinition, PageExamples } from './page-definition';

/** A page that several paths lead to. */
const along = (id: PageId, pattern: RegExp): PageDefinition => ({
  id,
  recognise: ({ path }) => (pattern.test(path) ? {} : undefined),
});

/** The viewer's own connections; nobody else's list stands at this address. */
export const connectionsPage: PageDefinition = exactly(
  'connections',
  'mynetwork/invite-connect/connections',
);

export const connectionsExamples: PageExamples = {
  match: [
    'https://www.linkedin.com/mynetwork/invite-connect/connections/',
    'https://www.linkedin.com/mynetwork/invite-connect/connections?lipi=x',
  ],
  reject: [
    'https://www.linkedin.com/mynetwork/invite-connect/',
    'https://www.linkedin.com/search/results/people/?network=%5B%22F%22%5D',
  ],
};

/** Who follows the viewer. */
export const followersPage = along(
  'followers',
  /^(?:mynetwork\/network-manager\/people-follow|feed)\/followers$/,
);

export const followersExamples: PageExamples = {
  match: [
    'https://www.linkedin.com/mynetwork/network-manager/people-follow/followers/',
    'https://www.linkedin.com/feed/followers/',
  ],
  reject: ['https://www.linkedin.com/company/1234/admin/analytics/followers/'],
};

/** Whom the viewer follows. */
export const followingPage = along(
  'following',
  /^(?:mynetwork\/network-manager\/people-follow(?:\/following)?|feed\/following)$/,
);

export const followingExamples: PageExamples = {
  match: [
    'https://www.linkedin.com/mynetwork/network-manager/people-follow/following/',
    'https://www.linkedin.com/mynetwork/network-manager/people-follow/?filterType=member',
    'https://www.linkedin.com/feed/following/',
  ],
  reject: ['https://www.linkedin.com/mynetwork/network-manager/company/'],
};

/** Invitations that wait for the viewer's answer. */
export const invitationsReceivedPage = along(
  'invitationsReceived',
  /^mynetwork\/invitation-manager(?!\/sent\b)/,
);

export const invitationsReceivedExamples: PageExamples = {
  match: [
    'https://www.linkedin.com/mynetwork/invitation-manager/',
    'https://www.linkedin.com/mynetwork/invitation-manager/received/',
    'https://www.linkedin.com/mynetwork/invitation-manager/received/CONNECTION/',
  ],
  reject: ['https://www.linkedin.com/mynetwork/'],
};

/** Invitations of the viewer's that wait for others. */
export const invitationsSentPage = along(
  'invitationsSent',
  /^mynetwork\/invitation-manager\/sent\b/,
);

export const invitationsSentExamples: PageExamples = {
  match: [
    'https://www.linkedin.com/mynetwork/invitation-manager/sent/',
    'https://www.linkedin.com/mynetwork/invitation-manager/sent/CONNECTION/',
  ],
  reject: ['https://www.linkedin.com/mynetwork/invitation-manager/received/'],
};

const ELSEWHERE = [
  connectionsPage,
  followersPage,
  followingPage,
  invitationsReceivedPage,
  invitationsSentPage,
];

/** Every other page of My Network: its sidebar tells the number of connections. */
export const myNetworkPage: PageDefinition = {
  id: 'myNetwork',
  recognise: (address) =>
    /^mynetwork\b/.test(address.path) && !ELSEWHERE.some((page) => page.recognise(address))
      ? {}
      : undefined,
};

export const myNetworkExamples: PageExamples = {
  match: [
    'https://www.linkedin.com/mynetwork/',
    'https://www.linkedin.com/mynetwork/grow/',
    'https://www.linkedin.com/mynetwork/catch-up/birthday/',
    'https://www.linkedin.com/mynetwork/network-manager/company/',
  ],
  reject: ['https://www.linkedin.com/feed/', 'https://www.linkedin.com/games/'],
};

import { analyticsPages } from './analytics-visits';
import { postPages, profilePages } from './member-visits';
import { networkPages } from './network-visits';
import type { Layout, Visit } from './visit';

/**
 * Every page of the stand-in with what it must give, in rounds: the pages of one round can stand open side by side. The
 * connections come first, since only of people who are known acts and places are kept; two pages about the same post
 * come one after the other.
 */
export function roundsOf(layout: Layout): Visit[][] {
  const [connections, ...network] = networkPages(layout);
  const [activity, ...posts] = postPages(layout);
  return [
    connections ? [connections] : [],
    [...network, ...profilePages(layout), ...(activity ? [activity] : [])],
    [...posts, ...analyticsPages(layout)],
  ];
}

import { describe, expect, test } from 'vitest';
import { linkTarget } from '../../../lib/pages/link-target';

const WWW = 'https://www.linkedin.com';

describe('where a link leads', () => {
  test.each([
    ['/in/robin-sample/edit/intro/?x=1', { kind: 'edit', value: 'robin-sample' }],
    ['/in/robin-sample/edit/topcard/', { kind: 'edit', value: 'robin-sample' }],
    ['/in/robin-sample/edit/forms/summary/new/', { kind: 'edit', value: 'robin-sample' }],
    ['/in/robin-sample/add-edit/POSITION/', { kind: 'edit', value: 'robin-sample' }],
    ['/in/Robin-Sample/overlay/create-post', { kind: 'edit', value: 'robin-sample' }],
    ['/in/robin-sample/', { kind: 'profile', value: 'robin-sample' }],
    ['/mynetwork/invite-connect/connections/', { kind: 'connections', value: '' }],
    [
      '/search/results/people/?network=%5B%22F%22%5D&origin=MEMBER_PROFILE_CANNED_SEARCH',
      { kind: 'ownNetworkSearch', value: '' },
    ],
    [
      '/search/results/people/?facetNetwork=%5B%22F%22%5D&origin=MEMBER_PROFILE_CANNED_SEARCH',
      { kind: 'ownNetworkSearch', value: '' },
    ],
    [
      '/search/results/people/?origin=MEMBER_PROFILE_CANNED_SEARCH&connectionOf=["ACoAAX-y"]&network=["F"]',
      { kind: 'memberConnections', value: 'ACoAAX-y' },
    ],
    [
      '/search/results/people/?facetConnectionOf=%5B%22ACoAAX%22%5D&facetNetwork=%5B%22F%22%5D',
      { kind: 'memberConnections', value: 'ACoAAX' },
    ],
    ['/feed/followers/', { kind: 'followers', value: '' }],
    ['/mynetwork/network-manager/people-follow/followers', { kind: 'followers', value: '' }],
    [
      '/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3AACoAAX',
      { kind: 'compose', value: 'ACoAAX' },
    ],
    ['/preload/custom-invite/?vanityName=dana', { kind: 'invite', value: 'dana' }],
    [
      '/analytics/post-summary/urn:li:activity:7/',
      { kind: 'postSummary', value: 'urn:li:activity:7' },
    ],
  ])('%s', (href, target) => {
    expect(linkTarget(href)).toEqual(target);
    expect(linkTarget(WWW + href)).toEqual(target);
    expect(linkTarget(`https://example.org${href}`)).toBeUndefined();
  });

  test.each([
    '/in/robin-sample/edit/forms/recommendation/write/',
    '/in/robin-sample/edit/recommendation/write/',
    '/in/me/edit/intro/',
    '/in/robin-sample/details/guidance/',
    '/search/results/people/?network=%5B%22F%22%5D',
    '/search/results/people/?network=%5B%22F%22%2C%22S%22%5D&origin=MEMBER_PROFILE_CANNED_SEARCH',
    '/company/1/admin/analytics/followers/',
    '#main',
    'javascript:void(0)',
    null,
  ])('%s proves nothing', (href) => {
    expect(linkTarget(href)).toBeUndefined();
  });
});

import type { ReaderDefinition } from './reader-definition';
import { AROUND, MAIN } from './regions';

/**
 * One's own profile, in every front end since 2018. Numbers hang on links that only the owner is shown; the followers
 * beside "Activity" are the fallback where no link carries them. Whose profile it is, is decided by the proofs.
 */
export const profileReader: ReaderDefinition = {
  id: 'profile',
  version: 1,
  pageId: 'profile',
  captured: true,
  aboutMember: true,
  region: `${MAIN}, #profile-wrapper`,
  exclude: `${AROUND}, aside, [componentkey^="profileAside"]`,
  screens: ['.profile.Profile'],
  fields: [
    {
      metric: 'connections',
      source: 'profile',
      required: true,
      windowDays: null,
      words: 'bare',
      selectors: [
        { css: 'a[href*="/invite-connect/connections"]', link: 'ownConnections' },
        { css: 'a[href*="/search/results/people"]', link: 'ownNetworkSearch' },
      ],
    },
    {
      metric: 'followers',
      source: 'profile',
      required: false,
      windowDays: null,
      words: 'bare',
      selectors: [
        { css: 'a[href*="/followers"]', link: 'ownFollowers' },
        {
          css: 'a[href*="/followers"]',
          link: 'ownFollowers',
          climb: 'h2, h3, p, li',
          reach: 'span, strong, p',
        },
        { css: '#content_collections', climb: 'section', reach: 'p', pick: 'afterHeading' },
        {
          css: '[componentkey="com.linkedin.sdui.profile.card.ref{slug}Activity"]',
          reach: 'p',
          pick: 'afterHeading',
        },
      ],
    },
    {
      metric: 'profileViewers',
      source: 'profile',
      required: false,
      windowDays: 'unknown',
      words: 'confirm',
      selectors: [{ css: 'a[href*="/profile-views"]', link: 'profileViews' }],
    },
    {
      metric: 'searchAppearances',
      source: 'profile',
      required: false,
      windowDays: 'unknown',
      words: 'confirm',
      selectors: [{ css: 'a[href*="/search-appearances"]', link: 'searchAppearances' }],
    },
  ],
};

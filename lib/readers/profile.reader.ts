import type { ReaderDefinition } from './reader-definition';
import { AROUND, MAIN } from './regions';

/**
 * One's own profile, in every front end since 2018. Numbers hang on links that only the owner is shown; the followers
 * beside "Activity" are the fallback where no link carries them. Whose profile it is, is decided by the proofs.
 */
export const profileReader: ReaderDefinition = {
  id: 'profile',
  source: 'profile',
  aboutMember: true,
  region: `${MAIN}, #profile-wrapper`,
  fact: 'location',
  exclude: `${AROUND}, [componentkey^="profileAside"]`,
  screens: ['.profile.Profile'],
  fields: [
    {
      metric: 'connections',
      required: true,
      selectors: [{ link: 'connections' }, { link: 'ownNetworkSearch' }],
    },
    {
      metric: 'followers',
      selectors: [
        { link: 'followers' },
        { link: 'followers', climb: 'h2, h3, p, li', reach: 'span, strong, p' },
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
      windowDays: 'unknown',
      selectors: [{ link: 'profileViews' }],
    },
    {
      metric: 'searchAppearances',
      windowDays: 'unknown',
      selectors: [{ link: 'searchAppearances' }],
    },
  ],
};

import type { PageId } from '../model/reading';
import type { PageDefinition, PageExamples } from './page-definition';

const PROFILE = /^in\/([^/]+)(?:\/[a-z]{2}(?:[-_][a-z]{2})?|\/overlay(?:\/.*)?)?$/;
const ACTIVITY = /^in\/([^/]+)\/(?:detail\/)?recent-activity(?:\/|$)/;

/** A page about one member; `/in/me/` names nobody yet. */
const aboutMember = (id: PageId, pattern: RegExp): PageDefinition => ({
  id,
  recognise({ path }) {
    const slug = pattern.exec(path)?.[1];
    return slug === undefined ? undefined : slug === 'me' ? {} : { slug };
  },
});

/**
 * A member's profile, also with a window of its own laid over it (`/overlay/…`): the profile stands behind,
 * and numbers inside windows are never read. Lists and editors below `/in/…` are no profiles.
 */
export const profilePage = aboutMember('profile', PROFILE);

export const profileExamples: PageExamples = {
  match: [
    'https://www.linkedin.com/in/robin-sample/',
    'https://www.linkedin.com/in/robin-sample',
    'https://www.linkedin.com/in/robin-sample/?locale=de_DE',
    'https://www.linkedin.com/in/robin-sample/de/',
    'https://www.linkedin.com/in/j%C3%B6rg-beispiel/',
    'https://www.linkedin.com/in/me/',
    'https://www.linkedin.com/in/robin-sample/overlay/contact-info/',
  ],
  reject: [
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/in/robin-sample/details/experience/',
    'https://www.linkedin.com/in/robin-sample/edit/intro/',
    'https://www.linkedin.com/in/robin-sample/recent-activity/all/',
    'https://de.linkedin.com/in/robin-sample/',
    'https://www.linkedin.com.example.org/in/robin-sample/',
    'https://www.linkedin.com/pub/robin-sample/1/2/3',
  ],
};

/** A member's posts: the person's own when every post links to its analytics. */
export const activityPage = aboutMember('activity', ACTIVITY);

export const activityExamples: PageExamples = {
  match: [
    'https://www.linkedin.com/in/robin-sample/recent-activity/all/',
    'https://www.linkedin.com/in/robin-sample/recent-activity/',
    'https://www.linkedin.com/in/robin-sample/detail/recent-activity/shares/',
  ],
  reject: ['https://www.linkedin.com/in/robin-sample/details/recommendations/'],
};

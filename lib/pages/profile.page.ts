import type { PageDefinition, PageExamples } from './page-definition';

const LOCALE = /^[a-z]{2}(?:[-_][a-z]{2})?$/;

/**
 * A member's profile, also with a window of its own laid over it (`/overlay/…`): the profile stands behind,
 * and numbers inside windows are never read. Lists and editors below `/in/…` are no profiles.
 */
export const profilePage: PageDefinition = {
  id: 'profile',
  recognise({ path: [first, slug, below, ...rest] }) {
    if (first !== 'in' || !slug) return undefined;
    const proper = below === undefined || below === 'overlay';
    const localised = below !== undefined && rest.length === 0 && LOCALE.test(below);
    if (!proper && !localised) return undefined;
    return slug === 'me' ? {} : { slug };
  },
};

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
export const activityPage: PageDefinition = {
  id: 'activity',
  recognise({ path }) {
    const [first, slug, below] = path[2] === 'detail' ? [path[0], path[1], path[3]] : path;
    if (first !== 'in' || !slug || below !== 'recent-activity') return undefined;
    return slug === 'me' ? {} : { slug };
  },
};

export const activityExamples: PageExamples = {
  match: [
    'https://www.linkedin.com/in/robin-sample/recent-activity/all/',
    'https://www.linkedin.com/in/robin-sample/recent-activity/',
    'https://www.linkedin.com/in/robin-sample/detail/recent-activity/shares/',
  ],
  reject: ['https://www.linkedin.com/in/robin-sample/details/recommendations/'],
};

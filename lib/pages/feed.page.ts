import { exactly } from './page-definition';
import type { PageDefinition, PageExamples } from './page-definition';

/** The home feed, with the viewer's own small card in the left rail. */
export const feedPage: PageDefinition = exactly('feed', 'feed');

export const feedExamples: PageExamples = {
  match: ['https://www.linkedin.com/feed/', 'https://www.linkedin.com/feed/?trk=homepage'],
  reject: [
    'https://www.linkedin.com/feed/update/urn:li:activity:7000000000000000001/',
    'https://www.linkedin.com/feed/hashtag/testing/',
  ],
};

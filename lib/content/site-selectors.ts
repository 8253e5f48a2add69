import { pageOfUrl } from '../pages/page-of-url';
import { missingFields, readerById, readerForUrl } from '../readers';
import { belongs } from '../readers/find-witnesses';
import { peopleRows, selectPerson } from '../readers/select-people';
import { selectReading } from '../readers/select-reading';
import type { PageSelectors } from './page-selectors';

/** What an analytics page sums over: another window is another page. */
const WINDOW_QUERY = 'timeRange';

/** The readers of `lib/readers`, as the watcher asks them. */
export const siteSelectors: PageSelectors = {
  readablePage(url) {
    const page = readerForUrl(url) && pageOfUrl(url);
    if (!page) return undefined;
    const window = new URL(url).searchParams.get(WINDOW_QUERY);
    return {
      pageId: page.pageId,
      key: [page.pageId, page.slug, page.postUrn, window].join(' '),
    };
  },

  look: selectReading,
  missingFields,

  list(readerId) {
    const reader = readerById(readerId);
    if (!reader?.people) return undefined;
    const { row } = reader.people;
    return {
      rows(root) {
        const around = root.parentElement?.closest(row);
        if (around) return belongs(around, { reader }) ? [around] : [];
        return peopleRows(reader, root);
      },
      isRow: (element) => element.matches(row),
      person: (element) => selectPerson(reader, element),
    };
  },
};

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
    const window = new URL(url).searchParams.get(WINDOW_QUERY) ?? '';
    return {
      pageId: page.pageId,
      key: [page.pageId, page.slug ?? '', page.postUrn ?? '', window].join(' '),
    };
  },

  look: selectReading,
  missingFields,

  rows(readerId, root) {
    const reader = readerById(readerId);
    if (!reader?.people) return [];
    const around = root.parentElement?.closest(reader.people.row);
    if (around) return belongs(around, { reader }) ? [around] : [];
    return peopleRows(reader, [root]);
  },

  isRow(readerId, element) {
    const row = readerById(readerId)?.people?.row;
    return row !== undefined && element.matches(row);
  },

  person(readerId, row) {
    const reader = readerById(readerId);
    return reader && selectPerson(reader, row);
  },
};

import { FIXTURE_PAGES, parse, readDocument, type FixturePage } from '../fixture-pages';

/** Every fixture that can be judged after a damage, for `test.each`. */
export const EACH_FIXTURE = FIXTURE_PAGES.filter((page) => !page.contradictsItself).map(
  (page) => [page.slug, page] as const,
);

export const readWhole = (page: FixturePage) => readDocument(parse(page), page);

import { pageOfUrl } from '../pages/page-of-url';
import type { RawReading } from '../model/reading';
import { TAUGHT_SELECTOR, type TaughtPlace } from '../model/taught-anchor';
import { all } from './elements';
import { findProofs } from './find-proofs';
import { belongs, findWitnesses, windowTexts } from './find-witnesses';
import type { Scope } from './find-witnesses';
import { readerById } from './index';
import { layoutHash, layoutOf } from './layout';
import { placedNumbers } from './placed-numbers';
import type { ReaderDefinition } from './reader-definition';
import { lastBeside, outsideRows, type PeopleRows } from './outside-rows';
import { MAIN } from './regions';
import { selectPerson } from './select-people';
import { selectFact } from './select-fact';
import { selectPosts } from './select-posts';
import { viewerIdentities } from './viewer-identity';

/** What the reader cannot see in the document itself. */
export interface Place {
  url: string;
  /** Whether the document moved to this address inside the app: its embedded data is another page's then. */
  navigatedInApp: boolean;
  /** Places that the person showed, of any page. */
  taught?: readonly TaughtPlace[] | undefined;
  /** True adds every number of the page with where it stands. */
  withNumbers?: boolean;
}

/** The outermost parts that hold the page's own content. */
function regionsOf(document: Document, css: string, rows: PeopleRows): Element[] {
  const outermost = [...outsideRows(document, css, rows)].filter(
    (el) => !el.parentElement?.closest(css),
  );
  return outermost.length > 0 ? outermost : [document.body];
}

/** Looks no further than the first: a list may have thousands. */
function peopleRowsIn(document: Document, reader: ReaderDefinition): PeopleRows {
  const row = reader.people?.row;
  const isPerson = (el: Element): boolean => belongs(el, { reader }) && !!selectPerson(reader, el);
  let first = row ? document.querySelector(row) : null;
  if (row && first && !isPerson(first)) first = all(document, row).find(isPerson) ?? null;
  return { firstPerson: first, lastPerson: row && first ? lastBeside(first, row) : null };
}

/**
 * One look at one page: raw texts and what proves whose they are. Changes nothing, decides nothing. The rows of lists
 * are left to `selectPeople`: there may be thousands.
 * @returns undefined for pages that nobody reads
 */
export function selectReading(document: Document, place: Place): RawReading | undefined {
  const page = pageOfUrl(place.url);
  const reader = readerById(page?.pageId);
  if (!page || !reader || !document.body) return undefined;
  const rows = peopleRowsIn(document, reader);
  const scope: Scope = {
    document,
    reader,
    regions: regionsOf(document, reader.region ?? MAIN, rows),
    slug: page.slug ?? '',
    navigatedInApp: place.navigatedInApp,
    ...rows,
  };
  const layout = layoutOf(document, rows);
  const places: Element[] = [];
  const fields = reader.fields.map((field) => ({
    field: field.metric,
    witnesses: findWitnesses(field, scope, places),
    ...(field.windowDays === 'shown' ? { windowTexts: windowTexts(scope) } : {}),
  }));
  const taught = (place.taught ?? []).filter(
    (at) => at.readerId === reader.id && at.layout === layout,
  );
  const numbers = place.withNumbers || taught.length > 0 ? placedNumbers(scope) : [];
  for (const { metric, path } of taught) {
    fields
      .find(({ field }) => field === metric)
      ?.witnesses.push(
        ...numbers
          .filter((number) => number.path === path)
          .map(({ text }) => ({ kind: 'text' as const, text, selector: TAUGHT_SELECTOR })),
      );
  }
  const fact = selectFact(scope);
  return {
    readerId: reader.id,
    readerVersion: reader.version ?? 1,
    pageId: reader.id,
    url: place.url,
    lang: document.documentElement.lang,
    layout,
    layoutHash: layoutHash(layout, places),
    navigatedInApp: place.navigatedInApp,
    viewers: viewerIdentities(document, reader.id === 'feed'),
    proofs: findProofs(scope),
    fields,
    people: [],
    posts: reader.posts ? selectPosts(scope, page.postUrn) : [],
    ...(fact ? { fact } : {}),
    ...(place.withNumbers ? { numbers } : {}),
  };
}

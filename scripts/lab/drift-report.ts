import type { RawReading, Reading } from '../../lib/model/reading';
import { readerById } from '../../lib/readers';
import type { FieldDefinition } from '../../lib/readers/reader-definition';

/** What one selector of a field did on a page. */
export interface SelectorDrift {
  selector: number;
  /** The selector in one line, as its definition says it. */
  what: string;
  /** Places that it found. */
  witnesses: number;
}

/** How one field of one page was found. */
export interface FieldDrift {
  field: string;
  required: boolean;
  /** `not judged` = the page is not proved to be the viewer's own, so nothing of it is read. */
  found:
    'preferred' | `fallback ${number}` | 'missing' | 'unparsable' | 'contradiction' | 'not judged';
  selectors: SelectorDrift[];
}

/** What one reader made of one saved page. */
export interface PageDrift {
  file: string;
  url: string;
  page: string;
  reader: string | null;
  version: number | null;
  layout: string | null;
  own: boolean | null;
  people: number;
  posts: number;
  fields: FieldDrift[];
}

/** A selector as one line: its properties in the order in which they apply. */
const selectorText = (selector: FieldDefinition['selectors'][number]): string =>
  Object.entries(selector)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' · ');

function foundBy(field: string, reading: Reading): FieldDrift['found'] {
  const found = reading.report.find((report) => report.field === field)?.found;
  if (found === undefined) return 'not judged';
  if (!found.startsWith('selector ')) return found as FieldDrift['found'];
  const index = Number(found.slice('selector '.length));
  return index === 0 ? 'preferred' : `fallback ${index}`;
}

/** Both halves of a reading of a saved page, selector by selector; `raw` is undefined where nobody reads. */
export function pageDrift(
  { file, url }: { file: string; url: string },
  raw: RawReading | undefined,
  reading: Reading,
): PageDrift {
  const reader = readerById(raw?.readerId);
  return {
    file,
    url,
    page: reading.pageId,
    reader: reader?.id ?? null,
    version: reader ? (reader.version ?? 1) : null,
    layout: raw?.layout ?? null,
    own: reading.own,
    people: raw?.people.length ?? 0,
    posts: raw?.posts.length ?? 0,
    fields: (reader?.fields ?? []).map((field) => {
      const witnesses = raw?.fields.find((f) => f.field === field.metric)?.witnesses ?? [];
      return {
        field: field.metric,
        required: field.required ?? false,
        found: foundBy(field.metric, reading),
        selectors: field.selectors.map((selector, index) => ({
          selector: index,
          what: selectorText(selector),
          witnesses: witnesses.filter((witness) => witness.selector === index).length,
        })),
      };
    }),
  };
}

/** One selector over all pages of its reader on which it could have found something. */
export interface SelectorTotal {
  reader: string;
  field: string;
  selector: number;
  what: string;
  /** Pages on which it found a number. */
  matched: number;
  pages: number;
}

/** Every selector of the readers met, over all own pages; `matched` 0 = it found nothing anywhere. */
export function selectorTotals(pages: readonly PageDrift[]): SelectorTotal[] {
  const totals = new Map<string, SelectorTotal>();
  for (const { reader, own, fields } of pages) {
    if (reader === null || own !== true) continue;
    for (const { field, selectors } of fields) {
      for (const { selector, what, witnesses } of selectors) {
        const key = `${reader} ${field} ${selector}`;
        const total = totals.get(key) ?? { reader, field, selector, what, matched: 0, pages: 0 };
        total.pages += 1;
        if (witnesses > 0) total.matched += 1;
        totals.set(key, total);
      }
    }
  }
  return [...totals.values()];
}

import { describe, expect, it, vi } from 'vitest';
import { readerForUrl } from '../../lib/readers';
import { peopleRows, selectPerson } from '../../lib/readers/select-people';
import { selectReading } from '../../lib/readers/select-reading';
import { FIXTURE_PAGES, parse } from './fixture-pages';

const MORE_ROWS = 1_000;

/** Lists with at least two people in rows side by side, as a list that may grow has. */
const LISTS = FIXTURE_PAGES.filter((page) => rowsOf(parse(page), page.url).length > 1);

function rowsOf(document: Document, url: string): Element[] {
  const reader = readerForUrl(url);
  if (!reader?.fields.length) return [];
  const people = peopleRows(reader, document).filter((row) => selectPerson(reader, row));
  return people.filter((row) => row.parentElement === people[0]!.parentElement);
}

/** What a look says, and how many elements and names of elements it came by. */
function look(document: Document, url: string): { said: string; asked: number } {
  let asked = 0;
  const spies = (['querySelectorAll', 'matches', 'closest'] as const).map((name) => {
    const real = Element.prototype[name] as (css: string) => unknown;
    return vi.spyOn(Element.prototype, name).mockImplementation(function (
      this: Element,
      css: string,
    ) {
      const answer = real.call(this, css);
      asked += answer instanceof NodeList ? answer.length : 1;
      return answer as never;
    });
  });
  const ofDocument = vi.spyOn(Document.prototype, 'querySelectorAll');
  const reading = selectReading(document, { url, navigatedInApp: false });
  for (const { value } of ofDocument.mock.results) asked += (value as NodeList).length;
  for (const spy of [...spies, ofDocument]) spy.mockRestore();
  return { said: JSON.stringify(reading), asked };
}

describe('a look at a list that has grown', () => {
  it('has lists to look at', () => {
    expect(LISTS.length).toBeGreaterThan(5);
  });

  it.each(LISTS)('$slug: says the same and asks no more than before', (page) => {
    const document = parse(page);
    const before = look(document, page.url);
    const last = rowsOf(document, page.url).at(-1)!;
    for (let i = 0; i < MORE_ROWS; i += 1) last.after(last.cloneNode(true));
    const after = look(document, page.url);
    expect(after.said).toBe(before.said);
    expect(after.asked - before.asked).toBeLessThan(MORE_ROWS / 10);
  });
});

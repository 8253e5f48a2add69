import type { RawReading } from '../model/reading';
import { readerById } from '.';
import { selectPeople } from './select-people';
import { selectReading } from './select-reading';
import type { Place } from './select-reading';

/**
 * A look with all the people that stand on the page at once, for documents that do not grow.
 * @returns undefined for pages that nobody reads
 */
export function selectWholePage(document: Document, place: Place): RawReading | undefined {
  const reading = selectReading(document, place);
  const reader = readerById(reading?.readerId);
  if (!reading || !reader) return undefined;
  return { ...reading, people: selectPeople(reader, document) };
}

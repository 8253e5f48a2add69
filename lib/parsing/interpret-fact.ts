import { COMPANY_SIZES, type CompanySize } from '../model/company-size';
import type { RawReading, Reading } from '../model/reading';
import { pageOfUrl } from '../pages/page-of-url';
import { plainText } from './plain-text';

/** "10,001+ employees" in the longest language. */
const MAX_TEXT = 40;

const bare = (text: string): string => text.replace(/[^\d+-]/g, '');

/** LinkedIn writes "0-1" where it means somebody alone. */
const SIZES = new Map<string, CompanySize>([
  ...COMPANY_SIZES.slice(1).map((size) => [bare(size), size] as const),
  ['0-1', '1'],
]);

/** @returns undefined for any range that is not one of LinkedIn's sizes */
const sizeOf = (text: string): CompanySize | undefined =>
  text.length > MAX_TEXT
    ? undefined
    : SIZES.get(bare((plainText(text) ?? text).replace(/[–—~]/g, '-')));

/** What a page says of a member or a company; never anything about the person's own numbers. */
export function interpretFact(raw: RawReading): Pick<Reading, 'place' | 'company'> {
  const { fact, pageId } = raw;
  const slug = pageOfUrl(raw.url)?.slug;
  if (!fact || !slug) return {};
  if (pageId === 'profile') {
    const location = fact.texts[0]?.trim();
    return location ? { place: { slug, location } } : {};
  }
  const [size, ...others] = new Set(fact.texts.flatMap((text) => sizeOf(text) ?? []));
  const name = fact.name.trim();
  return pageId === 'company' && size && name && others.length === 0
    ? { company: { name, size } }
    : {};
}

import fields from '../../assets/words/fields.json' with { type: 'json' };
import industries from '../../assets/words/industries.json' with { type: 'json' };
import levels from '../../assets/words/levels.json' with { type: 'json' };
import turns from '../../assets/words/turns.json' with { type: 'json' };
import {
  classify as classifyBy,
  readCompany,
  readTitle,
  type Classification,
  type ClassifyOptions,
} from './classify';
import { MEMORY_TEXTS, remembered } from './remembered';
import { TitleLexicons, type WordLists } from './title-lexicons';

export type { Classification, ClassifyOptions } from './classify';
export { CLASSIFIER_VERSION } from './classifier-version';
export { FUNCTIONS, INDUSTRIES } from './taxonomy';
export type { Department11, Industry, JobFunction, Level6, Seniority } from './taxonomy';

const LISTS = { levels, fields, industries, turns } satisfies WordLists;
let compiled: TitleLexicons | null = null;

/** The lists, compiled once. */
export const titleLexicons = (): TitleLexicons => (compiled ??= new TitleLexicons(LISTS));

const titleReading = remembered(MEMORY_TEXTS, (title) => readTitle(title, titleLexicons()));
const companyReading = remembered(MEMORY_TEXTS, (company) => readCompany(company, titleLexicons()));

/**
 * What a title (or headline) and a company say, in LinkedIn's words. The lists are compiled at the first call;
 * import this module in the worker only, it carries them all.
 */
export function classify(
  title: string,
  company: string | null = null,
  options: ClassifyOptions = {},
): Classification {
  return classifyBy(
    titleReading(title),
    company === null ? null : companyReading(company),
    options,
  );
}

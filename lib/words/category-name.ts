import names from '../../assets/words/category-names.json';
import { currentLocale } from './t';

type Names = Partial<Record<string, Partial<Record<string, string>>>>;

/**
 * A level, function, industry or topic in the language in use. They are kept as LinkedIn's English words, and shown as
 * such where no translation is known; words of the person's own stay as written.
 */
export function categoryName(value: string): string {
  const language = currentLocale().split('-')[0] ?? '';
  return (Object.hasOwn(names, value) && (names as Names)[value]?.[language]) || value;
}

/** Endings of plural, gender and case, folded, with what they are led back to. Longest first. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['innen', ''],
  ['trice', 'teur'],
  ['trice', 'tore'],
  ['ienne', 'ien'],
  ['euse', 'eur'],
  ['iere', 'ier'],
  ['oras', 'or'],
  ['ores', 'or'],
  ['ora', 'or'],
  ['ies', 'y'],
  ['in', ''],
  ['en', ''],
  ['er', ''],
  ['es', ''],
  ['as', 'o'],
  ['os', 'o'],
  ['s', ''],
  ['n', ''],
  ['e', ''],
  ['e', 'o'],
  ['a', 'o'],
  ['i', 'o'],
];
/** Shorter words change their meaning with their ending ("its", "pas"). */
const SHORTEST = 5;

/** Other forms that a list may hold instead of this one, likeliest first. Empty for short words. */
export function otherForms(word: string): string[] {
  if (word.length < SHORTEST) return [];
  return ENDINGS.filter(([ending]) => word.endsWith(ending)).map(
    ([ending, instead]) => word.slice(0, -ending.length) + instead,
  );
}

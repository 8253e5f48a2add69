/**
 * The first wish whose language has texts, with its region, because numbers and dates follow the region.
 * English when none fits.
 * @param wishes - as `navigator.languages` writes them
 */
export function bestLocale(
  wishes: readonly string[],
  languages: readonly string[],
): { tag: string; language: string } {
  for (const tag of wishes) {
    const [language = ''] = tag.split('-');
    if (languages.includes(language)) return { tag, language };
  }
  return { tag: 'en', language: 'en' };
}

/**
 * The first wish whose language has texts, with its region, because numbers and dates follow the region.
 * English when none fits or the tags are none.
 */
export function bestLocale(
  wishes: readonly string[],
  languages: readonly string[],
): { tag: string; language: string } {
  for (const tag of wishes) {
    const language = languageOf(tag);
    if (language !== undefined && languages.includes(language)) return { tag, language };
  }
  return { tag: 'en', language: 'en' };
}

function languageOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return undefined;
  }
}

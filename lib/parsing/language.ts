/** LinkedIn's interface languages, by the tags used as keys of every table in this folder. */
export const LANGUAGES = [
  'ar',
  'bn',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'fa',
  'fi',
  'fr',
  'he',
  'hi',
  'hu',
  'id',
  'it',
  'ja',
  'ko',
  'mr',
  'ms',
  'nl',
  'no',
  'pa',
  'pl',
  'pt',
  'ro',
  'ru',
  'sv',
  'te',
  'th',
  'tl',
  'tr',
  'uk',
  'vi',
  'zh-Hans',
  'zh-Hant',
] as const;
export type Language = (typeof LANGUAGES)[number];

/** Codes that pages use for the same language: withdrawn ISO codes, macrolanguages, LinkedIn's own. */
const ALIASES: Readonly<Record<string, Language>> = {
  in: 'id',
  iw: 'he',
  nb: 'no',
  nn: 'no',
  fil: 'tl',
};

const TRADITIONAL = /^zh.*-(?:hant|tw|hk|mo)\b/;

/**
 * The interface language that `<html lang>` names, whatever its region or spelling ("en-US", "zh_CN", "iw").
 * @returns undefined when it is empty or none of LinkedIn's
 */
export function languageOf(lang: string): Language | undefined {
  const tag = lang.trim().toLowerCase().replaceAll('_', '-');
  const base = tag.split('-', 1)[0] ?? '';
  if (base === 'zh') return TRADITIONAL.test(tag) ? 'zh-Hant' : 'zh-Hans';
  return ALIASES[base] ?? LANGUAGES.find((language) => language === base);
}

/** The tag to hand to `Intl` for a language. */
export function intlTag(language: Language): string {
  return language === 'tl' ? 'fil' : language;
}

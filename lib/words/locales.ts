import { setMessages, type Messages } from './t';

/** Languages with texts, each loaded when asked for. */
const LOADERS: Readonly<Record<string, () => Promise<Messages>>> = {
  en: async () => (await import('../../assets/locales/en.json')).default,
};

/**
 * The tag to speak for a list of wishes such as `navigator.languages`: the first whose language has texts, with its
 * region, because numbers and dates follow the region. English when none fits or the tag is not one.
 */
export function bestLocale(wishes: readonly string[]): string {
  for (const wish of wishes) {
    try {
      const { language } = new Intl.Locale(wish);
      if (Object.hasOwn(LOADERS, language)) return wish;
    } catch {
      continue;
    }
  }
  return 'en';
}

/** Speaks the best language for the wishes from now on. */
export async function setLocale(wishes: readonly string[]): Promise<void> {
  const tag = bestLocale(wishes);
  const load = LOADERS[new Intl.Locale(tag).language];
  if (load) setMessages(tag, await load());
}

import { setMessages, type Messages } from './t';
import { bestLocale } from './best-locale';

/** The popup's texts by language: one small chunk each, loaded while the stored view is fetched. */
const LOADERS: Readonly<Record<string, () => Promise<Messages>>> = {
  en: async () => (await import('../../assets/locales/en.json?slice=popup')).default,
};

/** Speaks the best language for the wishes (`navigator.languages`) from now on. */
export async function loadPopupWords(wishes: readonly string[]): Promise<void> {
  const { tag, language } = bestLocale(wishes, Object.keys(LOADERS));
  const load = LOADERS[language];
  if (load) setMessages(tag, await load());
}

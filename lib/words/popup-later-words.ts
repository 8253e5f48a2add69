import { bestLocale } from './best-locale';
import { setMessages, type Messages } from './t';

/** The popup's texts with those of what it loads after its first paint, by language. */
const LOADERS: Readonly<Record<string, () => Promise<Messages>>> = {
  en: async () => ({
    ...(await import('../../assets/locales/en.json?slice=popup')).default,
    ...(await import('../../assets/locales/en.json?slice=popupLater')).default,
  }),
};

/** Adds the later texts in the language the popup speaks. @param wishes - `navigator.languages` */
export async function loadPopupLaterWords(wishes: readonly string[]): Promise<void> {
  const { tag, language } = bestLocale(wishes, Object.keys(LOADERS));
  const load = LOADERS[language];
  if (load) setMessages(tag, await load());
}

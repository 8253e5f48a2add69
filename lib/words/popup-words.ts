import { bestLocale } from './best-locale';
import { setMessages, type Messages } from './t';

/** The popup's texts by language: one small chunk each, loaded while the stored view is fetched. */
const LOADERS: Readonly<Record<string, () => Promise<{ default: Messages }>>> = {
  de: () => import('../../assets/locales/de.json?slice=popup'),
  en: () => import('../../assets/locales/en.json?slice=popup'),
  es: () => import('../../assets/locales/es.json?slice=popup'),
  fr: () => import('../../assets/locales/fr.json?slice=popup'),
  pt: () => import('../../assets/locales/pt.json?slice=popup'),
};

/** Speaks the best language for the wishes (`navigator.languages`) from now on. */
export async function loadPopupWords(wishes: readonly string[]): Promise<void> {
  const { tag, language } = bestLocale(wishes, Object.keys(LOADERS));
  const load = LOADERS[language];
  if (load) setMessages(tag, (await load()).default);
}

import { bestLocale } from './best-locale';
import { setMessages, type Messages } from './t';

/** The popup's texts with those of what it loads after its first paint, by language. */
const LOADERS: Readonly<Record<string, (() => Promise<{ default: Messages }>)[]>> = {
  de: [
    () => import('../../assets/locales/de.json?slice=popup'),
    () => import('../../assets/locales/de.json?slice=popupLater'),
  ],
  en: [
    () => import('../../assets/locales/en.json?slice=popup'),
    () => import('../../assets/locales/en.json?slice=popupLater'),
  ],
  es: [
    () => import('../../assets/locales/es.json?slice=popup'),
    () => import('../../assets/locales/es.json?slice=popupLater'),
  ],
  fr: [
    () => import('../../assets/locales/fr.json?slice=popup'),
    () => import('../../assets/locales/fr.json?slice=popupLater'),
  ],
  pt: [
    () => import('../../assets/locales/pt.json?slice=popup'),
    () => import('../../assets/locales/pt.json?slice=popupLater'),
  ],
};

/** Adds the later texts in the language the popup speaks. @param wishes - `navigator.languages` */
export async function loadPopupLaterWords(wishes: readonly string[]): Promise<void> {
  const { tag, language } = bestLocale(wishes, Object.keys(LOADERS));
  const slices = await Promise.all((LOADERS[language] ?? []).map((load) => load()));
  setMessages(tag, Object.assign({}, ...slices.map((slice) => slice.default)) as Messages);
}

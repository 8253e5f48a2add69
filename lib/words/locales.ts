import { bestLocale } from './best-locale';
import { parseMessage } from './parse-message';
import { setMessages, type Messages } from './t';

/** All texts by language, each loaded when asked for. */
const LOADERS: Readonly<Record<string, () => Promise<Messages>>> = {
  de: async () => (await import('../../assets/locales/de.json')).default,
  en: async () => (await import('../../assets/locales/en.json')).default,
  es: async () => (await import('../../assets/locales/es.json')).default,
  fr: async () => (await import('../../assets/locales/fr.json')).default,
  pt: async () => (await import('../../assets/locales/pt.json')).default,
};

/** Speaks the best language for the wishes (`navigator.languages`) from now on. */
export async function setLocale(wishes: readonly string[]): Promise<void> {
  const { tag, language } = bestLocale(wishes, Object.keys(LOADERS));
  const load = LOADERS[language];
  if (load) setMessages(tag, await load(), parseMessage);
}

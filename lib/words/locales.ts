import { bestLocale } from './best-locale';
import { parseMessage } from './parse-message';
import { setMessages, type Messages } from './t';

/** All texts by language, each loaded when asked for. */
const LOADERS: Readonly<Record<string, () => Promise<Messages>>> = {
  en: async () => (await import('../../assets/locales/en.json')).default,
};

/** Speaks the best language for the wishes (`navigator.languages`) from now on. */
export async function setLocale(wishes: readonly string[]): Promise<void> {
  const { tag, language } = bestLocale(wishes, Object.keys(LOADERS));
  const load = LOADERS[language];
  if (load) setMessages(tag, await load(), parseMessage);
}

// The few texts of toolbar, notifications and badges, in every language and imported statically: a service worker refuses
// to load anything later.
import de from '../../assets/locales/de.json?slice=background';
import en from '../../assets/locales/en.json?slice=background';
import es from '../../assets/locales/es.json?slice=background';
import fr from '../../assets/locales/fr.json?slice=background';
import pt from '../../assets/locales/pt.json?slice=background';
import { bestLocale } from './best-locale';
import { parseMessage } from './parse-message';
import { setMessages, type Messages } from './t';

const MESSAGES: Readonly<Record<string, Messages>> = { de, en, es, fr, pt };

/** Speaks the best language for the wishes (`navigator.languages`) from now on. */
export function speakBackgroundWords(wishes: readonly string[]): void {
  const { tag, language } = bestLocale(wishes, Object.keys(MESSAGES));
  setMessages(tag, MESSAGES[language] ?? en, parseMessage);
}

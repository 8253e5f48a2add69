// The few texts of toolbar and notifications, in every language. Imported for its effect, and statically: a service
// worker refuses to load anything later.
import de from '../../assets/locales/de.json?slice=background';
import en from '../../assets/locales/en.json?slice=background';
import es from '../../assets/locales/es.json?slice=background';
import fr from '../../assets/locales/fr.json?slice=background';
import pt from '../../assets/locales/pt.json?slice=background';
import { bestLocale } from './best-locale';
import { parseMessage } from './parse-message';
import { setMessages, type Messages } from './t';

const MESSAGES: Readonly<Record<string, Messages>> = { de, en, es, fr, pt };

const { tag, language } = bestLocale(navigator.languages, Object.keys(MESSAGES));
setMessages(tag, MESSAGES[language] ?? en, parseMessage);

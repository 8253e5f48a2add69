// All English texts. What must stay small (popup, components) imports `t.ts` and is given its slice by the entrypoint.
// Nothing here loads a language on demand: the background may not.
import en from '../../assets/locales/en.json';
import { parseMessage } from './parse-message';
import { setMessages } from './t';

setMessages('en', en, parseMessage);

export { currentLocale, phraseText, t, type MessageKey } from './t';

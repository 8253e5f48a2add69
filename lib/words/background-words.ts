// The few texts of the toolbar. Imported for its effect, and statically: a service worker refuses to load anything later.
import en from '../../assets/locales/en.json?slice=background';
import { setMessages } from './t';

setMessages('en', en);

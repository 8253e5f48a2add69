import { extensionBrowser } from '../../lib/messaging/extension-browser';
import { setLocale } from '../../lib/words/locales';
import { currentLocale } from '../../lib/words/t';
import { startSidePanel } from './side-panel-screen';

await setLocale(navigator.languages);
document.documentElement.lang = currentLocale();
await startSidePanel(extensionBrowser);

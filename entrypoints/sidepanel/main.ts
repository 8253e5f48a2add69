import { extensionBrowser } from '../../lib/messaging/extension-browser';
import { setLocale } from '../../lib/words/locales';
import { markLanguage } from '../../lib/words/mark-language';
import { startSidePanel } from './side-panel-screen';

await setLocale(navigator.languages);
markLanguage(document.documentElement);
await startSidePanel(extensionBrowser);

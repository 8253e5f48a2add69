import { extensionBrowser } from '../../lib/messaging/extension-browser';
import { setLocale } from '../../lib/words/locales';
import { markLanguage } from '../../lib/words/mark-language';
import { t } from '../../lib/words/t';
import { startDashboard } from './dashboard-screen';

await setLocale(navigator.languages);
markLanguage(document.documentElement);
document.title = t('dashboard.pageTitle');
await startDashboard(extensionBrowser);

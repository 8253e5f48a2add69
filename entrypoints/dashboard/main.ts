import { extensionBrowser } from '../../lib/messaging/extension-browser';
import { setLocale } from '../../lib/words/locales';
import { currentLocale, t } from '../../lib/words/t';
import { startDashboard } from './dashboard-screen';

await setLocale(navigator.languages);
document.documentElement.lang = currentLocale();
document.title = t('dashboard.pageTitle');
await startDashboard(extensionBrowser);

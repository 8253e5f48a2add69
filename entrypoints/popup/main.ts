import { nativeBrowser } from '../../lib/messaging/native-browser';
import { startPopup } from './popup-screen';

const browser = nativeBrowser();
if (browser) void startPopup(browser);

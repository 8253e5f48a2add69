import { render } from 'preact';
import {
  Welcome,
  type WelcomeCallbacks,
  type WelcomeState,
} from '../../components/welcome/welcome';
import { extensionBrowser } from '../../lib/messaging/extension-browser';
import type { ExtensionMessage } from '../../lib/messaging/messages';
import { sendToBackground } from '../../lib/messaging/send';
import { watchLocal } from '../../lib/store/watch-local';
import { setLocale } from '../../lib/words/locales';
import { markLanguage } from '../../lib/words/mark-language';
import { t } from '../../lib/words/t';
import { consentCallbacks } from '../consent/consent-callbacks';
import { ImportSession, NOTHING_IMPORTED } from '../imports/import-session';

await setLocale(navigator.languages);
markLanguage(document.documentElement);
document.title = t('welcome.pageTitle');

const local = await watchLocal(extensionBrowser, (changed) => show(changed));
let state: WelcomeState = {
  ...local,
  ...NOTHING_IMPORTED,
  nowMs: Date.now(),
  outcome: null,
  failure: null,
};
const session = new ImportSession(extensionBrowser, (change) => show(change));

function show(change: Partial<WelcomeState>): void {
  state = { ...state, ...change, nowMs: Date.now() };
  render(<Welcome {...state} on={callbacks} />, document.body);
}

async function send(message: ExtensionMessage): Promise<boolean> {
  const reply = await sendToBackground(extensionBrowser, message);
  show({ failure: reply.ok ? null : t('failure.command', { reason: reply.reason }) });
  return reply.ok;
}

const callbacks: WelcomeCallbacks = {
  ...session.callbacks,
  onAsked: (file, isAsked) => void send({ type: 'noteFileRequest', file, isAsked }),
  onTyped: (counts) =>
    void send({ type: 'typeCounts', id: crypto.randomUUID(), day: null, ...counts }),
  onChooseGoal: (goal) => void send({ type: 'setGoal', goal }),
  ...consentCallbacks(extensionBrowser, send, show),
  onShowExample: () => void send({ type: 'showExample' }),
  onLeaveExample: () => void send({ type: 'leaveExample' }),
};

show({});
// The page was empty while the browser looked for the anchor.
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();

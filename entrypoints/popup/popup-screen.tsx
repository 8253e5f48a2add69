import { render } from 'preact';
import { Popup } from '../../components/popup/popup';
import {
  needsPrompts,
  type PopupCallbacks,
  type PopupState,
} from '../../components/popup/popup-props';
import type { NativeBrowser } from '../../lib/messaging/native-browser';
import type { PopupView } from '../../lib/model/popup-view';
import { loadPopupWords } from '../../lib/words/popup-words';
import { currentLocale, t } from '../../lib/words/t';

const VIEW_KEY = 'popupView';

/** Shows the stored view at once, then asks for a fresh one and repaints whenever it changes. */
export async function startPopup(browser: NativeBrowser): Promise<void> {
  const [stored] = await Promise.all([
    browser.storage.local.get(VIEW_KEY),
    loadPopupWords(navigator.languages),
  ]);
  // Written out: the first chunk has no room for `markLanguage`.
  const root = document.documentElement;
  root.lang = currentLocale();
  root.dir = t('common.dir');

  let state: PopupState = {
    view: viewOf(stored[VIEW_KEY]),
    nowMs: Date.now(),
    typing: false,
    correcting: false,
    copied: null,
    failure: null,
    prompts: null,
  };
  const show = (change: Partial<PopupState>): void => {
    state = { ...state, ...change };
    render(<Popup {...state} on={on} />, document.body);
  };
  const loadLater = async () => {
    const parts = await import('./popup-later');
    return { prompts: parts.PROMPTS, callbacks: parts.popupCallbacks(browser, show) };
  };

  const isAsking = needsPrompts(state.view);
  const later = isAsking ? loadLater() : afterPaint().then(loadLater);
  const on = laterCallbacks(later.then(({ callbacks }) => callbacks));
  if (isAsking) state.prompts = (await later).prompts;
  show({});
  await afterPaint();
  performance.mark('scores-shown');

  browser.storage.local.onChanged.addListener((changes) => {
    if (VIEW_KEY in changes) show({ view: viewOf(changes[VIEW_KEY]?.newValue), nowMs: Date.now() });
  });
  const { prompts, callbacks } = await later;
  show({ prompts });
  await callbacks.refresh();
}

const viewOf = (stored: unknown): PopupView | null => (stored as PopupView | undefined) ?? null;

/** Buttons that wait for what they do: pressed before it is loaded, they do it then. */
const laterCallbacks = (callbacks: Promise<PopupCallbacks>): PopupCallbacks =>
  new Proxy({} as PopupCallbacks, {
    get:
      (_, name: keyof PopupCallbacks) =>
      async (...args: unknown[]): Promise<void> =>
        ((await callbacks)[name] as (...args: unknown[]) => void)(...args),
  });

/** Resolves when the frame that is being prepared has been painted. */
const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

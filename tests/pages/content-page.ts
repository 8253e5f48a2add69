import type { PageSelectors } from '../../lib/content/page-selectors';
import type { FromPage, Reply } from '../../lib/messaging/messages';
import { CONSENT_VERSION, DEFAULT_SETTINGS, SETTINGS_KEY } from '../../lib/model/settings';
import type { RawReading } from '../../lib/model/reading';

export const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

/** Waits for something to become true, at most `limitMs`. */
export async function until(isTrue: () => boolean, limitMs = 5_000): Promise<void> {
  const end = performance.now() + limitMs;
  while (!isTrue()) {
    if (performance.now() > end) throw new Error(`Not within ${limitMs} ms: ${isTrue.toString()}`);
    await sleep(20);
  }
}

/** A page of its own: a frame, seen through a window that calls itself the top one. */
export interface FakePage {
  window: Window;
  document: Document;
  /** Puts markup into the page, as the site would. */
  render(markup: string): void;
  /** What the site's own code does to move inside the app. */
  pushState(path: string): void;
  setHidden(hidden: boolean): void;
  close(): void;
}

export async function openPage(
  path: string,
  markup: string,
  options: { withoutNavigationApi?: boolean } = {},
): Promise<FakePage> {
  const frame = window.document.createElement('iframe');
  frame.src = path;
  window.document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const inner = frame.contentWindow as Window & { navigation?: unknown };
  const { document } = inner;
  const render = (content: string): void => {
    document.body.innerHTML = content;
  };
  render(markup);
  const top: Record<string, unknown> = {
    document,
    performance: inner.performance,
    navigation: options.withoutNavigationApi ? undefined : inner.navigation,
    addEventListener: inner.addEventListener.bind(inner),
  };
  Object.defineProperty(top, 'location', { get: () => inner.location });
  top.top = top;
  return {
    window: top as unknown as Window,
    document,
    render,
    pushState(to) {
      inner.history.pushState(null, '', to);
    },
    setHidden(hidden) {
      Object.defineProperty(document, 'visibilityState', {
        configurable: true,
        value: hidden ? 'hidden' : 'visible',
      });
      document.dispatchEvent(new inner.window.Event('visibilitychange'));
    },
    close() {
      frame.remove();
    },
  };
}

/**
 * Readers of an invented site: `/page/NAME` shows `#count`; `/list/NAME` also rows of people; other addresses nothing.
 * A page needs its count. One with a `#place` says where somebody lives, and nothing else but its count.
 */
export const simpleSelectors: PageSelectors = {
  readablePage(url) {
    const { pathname } = new URL(url);
    return /^\/(?:page|list)\//.test(pathname)
      ? { pageId: 'connections', key: pathname }
      : undefined;
  },
  look(document, at): RawReading {
    const place = document.querySelector('#place')?.textContent;
    const count = document.querySelector('#count')?.textContent;
    const viewer = document.querySelector<HTMLIFrameElement>('iframe')?.contentDocument;
    const slug = viewer?.querySelector('code')?.textContent;
    return {
      readerId: 'simple',
      readerVersion: 1,
      pageId: 'connections',
      url: at.url,
      lang: 'en',
      layout: 'unknown',
      layoutHash: '',
      navigatedInApp: at.navigatedInApp,
      viewers: slug ? [{ slug, memberId: null }] : [],
      proofs: [],
      fields: [
        {
          field: 'connections',
          witnesses: count ? [{ kind: 'text', text: count, selector: 0 }] : [],
        },
        {
          field: 'other',
          witnesses: place ? [] : [{ kind: 'text', text: '1', selector: 0 }],
        },
      ],
      people: [],
      posts: [],
      ...(place ? { fact: { name: '', texts: [place] } } : {}),
    };
  },
  missingFields: (reading) =>
    reading.fields.filter((f) => f.witnesses.length === 0).map((f) => f.field),
  list: () => ({
    rows(root) {
      const around = 'closest' in root ? (root as Element).closest('li') : null;
      return around ? [around] : root.querySelectorAll('li');
    },
    isRow: (element) => element.matches('li'),
    person(row) {
      const a = row.querySelector('a');
      const name = a?.textContent ?? '';
      return a && name
        ? { href: a.getAttribute('href') ?? '', name, headline: '', dateText: '', memberId: '' }
        : undefined;
    },
  }),
};

const CONSENTED = {
  ...DEFAULT_SETTINGS,
  consent: { version: CONSENT_VERSION, givenAtMs: 1, withdrawnAtMs: null },
};

type Listener = (...args: unknown[]) => void;

/** The few extension calls that the page script makes, with a background that can be told how to answer. */
export function fakeExtension(options: { consented: boolean } = { consented: true }) {
  const storageListeners = new Set<Listener>();
  const messageListeners = new Set<Listener>();
  const sent: FromPage['reading'][] = [];
  let settings: unknown = options.consented ? CONSENTED : DEFAULT_SETTINGS;
  let id: string | undefined = 'own-id';
  let answer: () => Promise<Reply<unknown> | undefined> = () =>
    Promise.resolve({ ok: true, value: undefined });

  const eventOf = (listeners: Set<Listener>) => ({
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  });
  const browser = {
    runtime: {
      get id() {
        return id;
      },
      onMessage: eventOf(messageListeners),
      sendMessage(message: FromPage['reading']) {
        if (id === undefined) throw new Error('Extension context invalidated.');
        // What really crosses: no functions, no nodes.
        sent.push(structuredClone(message));
        return answer();
      },
    },
    storage: {
      local: { get: () => Promise.resolve({ [SETTINGS_KEY]: settings }) },
      onChanged: eventOf(storageListeners),
    },
    extension: { inIncognitoContext: false },
  };

  return {
    browser: browser as never,
    sent,
    counts: () => sent.map((m) => m.reading.fields[0]?.witnesses[0]?.text).filter(Boolean),
    names: () => sent.flatMap((m) => m.reading.people.map((person) => person.name)),
    listeners: () => storageListeners.size + messageListeners.size,
    setSettings(next: unknown) {
      settings = next;
    },
    /** Stores settings and tells everybody, as the browser does. */
    changeSettings(next: unknown) {
      const change = { oldValue: settings, newValue: next };
      settings = next;
      for (const listener of [...storageListeners]) listener({ [SETTINGS_KEY]: change }, 'local');
    },
    setAnswer(next: typeof answer) {
      answer = next;
    },
    withdraw() {
      settings = DEFAULT_SETTINGS;
      for (const listener of [...storageListeners]) {
        listener({ [SETTINGS_KEY]: { newValue: settings } }, 'local');
      }
    },
    message(message: unknown, reply: (answer: unknown) => void = () => undefined) {
      for (const listener of [...messageListeners]) listener(message, {}, reply);
    },
    orphan() {
      id = undefined;
    },
    setPrivate() {
      browser.extension.inIncognitoContext = true;
    },
  };
}

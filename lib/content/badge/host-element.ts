/** How often the page may throw our element away before we leave it alone. */
const MAX_RETURNS = 5;

/** One plain element of ours, and the closed root inside it that the page cannot look into. */
export interface BadgeHost {
  root: ShadowRoot;
  /** The element itself, as an event's target. */
  element: EventTarget;
  /** Ends when the element is taken away. */
  signal: AbortSignal;
  /** Takes the element away. */
  leave(): void;
}

/**
 * Puts one `<div>` without attributes behind the body, where the app's rendering never comes, and out of the flow, so that
 * nothing moves. Everything else is inside a closed shadow root. An app that replaces the whole document gets it again.
 */
export function enterPage(document: Document, until: AbortSignal): BadgeHost {
  const end = new AbortController();
  const signal = AbortSignal.any([until, end.signal]);
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  let returns = 0;

  const observer = new MutationObserver(() => {
    if (host.isConnected || returns >= MAX_RETURNS) return;
    returns += 1;
    document.documentElement.append(host);
  });
  document.documentElement.append(host);
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
  return {
    root,
    element: host,
    signal,
    leave() {
      end.abort();
    },
  };
}

/** Firefox lets extensions, and nobody else, into closed roots. */
interface Openable extends Element {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Takes away the badge that a former version left behind: Firefox ends a script together with its extension, in the same
 * instant, so that it cannot do so itself.
 */
export function removeOrphan(document: Document): void {
  for (const element of document.querySelectorAll<Openable>(':root > div')) {
    const root = element.openOrClosedShadowRoot;
    if (element.attributes.length === 0 && root?.querySelector('form.face')) element.remove();
  }
}

/** How often the page may throw our element away before we leave it alone. */
const MAX_RETURNS = 5;

/** One plain element of ours, and the closed root inside it that the page cannot look into. */
export interface BadgeHost {
  root: ShadowRoot;
  /** The element itself, as an event's target. */
  element: EventTarget;
  /** Takes the element away. */
  leave(): void;
}

/**
 * Puts one `<div>` without attributes behind the body, where the app's rendering never comes, and out of the flow, so that
 * nothing moves. Everything else is inside a closed shadow root. An app that replaces the whole document gets it again.
 */
export function enterPage(document: Document, signal: AbortSignal): BadgeHost {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  let returns = 0;

  const observer = new MutationObserver(() => {
    if (host.isConnected || returns >= MAX_RETURNS) return;
    returns += 1;
    document.documentElement.append(host);
  });
  const leave = (): void => {
    observer.disconnect();
    host.remove();
  };
  document.documentElement.append(host);
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', leave, { once: true });
  return { root, element: host, leave };
}

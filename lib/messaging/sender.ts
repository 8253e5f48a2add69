/** The only site whose pages may speak to the background. */
export const SITE_ORIGIN = 'https://www.linkedin.com';

/** The match pattern of that site, for the permission, the page script and the tabs. */
export const SITE_PATTERN = `${SITE_ORIGIN}/*`;

/** What the browser itself says about the sender of a message; Chromium adds the life-cycle state. */
export interface SenderFacts {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined } | undefined;
  documentLifecycle?: string | undefined;
}

/** Who we are, as the browser names us. */
export interface OwnAddress {
  extensionId: string;
  /** `runtime.getURL('')`, ending in a slash. */
  extensionRoot: string;
}

/**
 * Who sent a message, by facts that only the browser can set. Nothing inside the message counts.
 * @returns `page` for our script in the top frame of the site, `extension` for one of our own pages, undefined for
 * everybody else: other extensions, frames, prerendered documents, private windows.
 */
export function senderKind(sender: SenderFacts, own: OwnAddress): 'page' | 'extension' | undefined {
  if (sender.id !== own.extensionId || sender.url === undefined) return undefined;
  if (sender.tab?.incognito === true) return undefined;
  if (sender.url.startsWith(own.extensionRoot)) return 'extension';
  return sender.tab !== undefined &&
    sender.frameId === 0 &&
    sender.documentLifecycle !== 'prerender' &&
    originOf(sender.url) === SITE_ORIGIN
    ? 'page'
    : undefined;
}

function originOf(url: string): string | undefined {
  try {
    return new URL(url).origin;
  } catch {
    return undefined;
  }
}

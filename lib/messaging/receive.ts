import type { Browser } from 'webextension-polyfill';
import type { ExtensionMessage, PageMessage, Reply } from './messages';
import { senderKind, type SenderFacts } from './sender';

/** Where a page's message comes from, by the browser's word. */
export interface PageSender {
  tabId: number;
  url: string;
}

/** Who answers what. Both get messages whose sender is checked and whose content is not. */
export interface MessageHandlers {
  fromPage(message: PageMessage, sender: PageSender): Promise<Reply<unknown>>;
  fromExtension(message: ExtensionMessage): Promise<Reply<unknown>>;
}

/** What page scripts may say; our own pages say everything else. */
const PAGE_TYPES: readonly string[] = [
  'reading',
  'badge',
  'hideBadge',
] satisfies PageMessage['type'][];

/**
 * The background's one message listener: with several, a synchronous one could win the reply. Call it on the first tick,
 * or a message that wakes the background finds nobody. Strangers get no reply at all.
 */
export function receiveMessages(
  browser: Pick<Browser, 'runtime'>,
  handlers: MessageHandlers,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: SenderFacts) => {
    const type = messageType(message);
    if (type === undefined) return undefined;
    const kind = senderKind(sender, {
      extensionId: browser.runtime.id,
      extensionRoot: browser.runtime.getURL(''),
    });
    const { url, tab } = sender;
    if (
      kind === 'page' &&
      PAGE_TYPES.includes(type) &&
      url !== undefined &&
      tab?.id !== undefined
    ) {
      const from = { tabId: tab.id, url };
      return answer(() => handlers.fromPage(message as PageMessage, from));
    }
    if (kind === 'extension' && !PAGE_TYPES.includes(type)) {
      return answer(() => handlers.fromExtension(message as ExtensionMessage));
    }
    return undefined;
  });
}

/** The browsers accept only their own promise as a reply, not a database's: an async function makes one. */
async function answer(handle: () => Promise<Reply<unknown>>): Promise<Reply<unknown>> {
  try {
    return await handle();
  } catch (error) {
    return { ok: false, reason: `failed: ${error instanceof Error ? error.message : 'unknown'}` };
  }
}

/** `dataChanged` is news between our own contexts, not a question. */
function messageType(message: unknown): string | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  return typeof message.type === 'string' && message.type !== 'dataChanged'
    ? message.type
    : undefined;
}

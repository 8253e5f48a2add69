import type { ExtensionMessage, PageMessage, Reply } from '../messaging/messages';
import type { MessageHandlers, PageSender } from '../messaging/receive';
import { isConsentActive } from '../model/settings';
import type { SettingsStore } from '../store/settings-store';
import type { ConsentKeeper } from './consent';
import { handleCommand } from './handle-command';
import { ingestReading } from './ingest-reading';
import type { OpenResult } from './open-when-needed';
import type { ViewPublisher } from './view-publisher';

export interface AnswerParts {
  openDatabase(): Promise<OpenResult>;
  settings: SettingsStore;
  consent: ConsentKeeper;
  view: ViewPublisher;
  now(): number;
  /** Minutes to add to UTC on this device now. */
  utcOffsetMinutes(): number;
}

/** What the background answers to checked senders: a page's reading is taken in, a command carried out, then shown. */
export function answerMessages(parts: AnswerParts): MessageHandlers {
  const takeIn = async (message: PageMessage, { tabId, url }: PageSender): Promise<Reply> => {
    const consentActive = isConsentActive((await parts.settings.read()).consent);
    if (!consentActive) return { ok: false, reason: 'no-consent' };
    const opened = await parts.openDatabase();
    if (!opened.ok) return { ok: false, reason: opened.error };
    const sender = { tabId, url, incognito: false, consentActive };
    const reply = await ingestReading(opened.value, message, sender, parts.now());
    if (reply.ok) parts.view.soon();
    return reply;
  };

  const carryOut = async (message: ExtensionMessage): Promise<Reply> => {
    if (message.type === 'consentGiven') return parts.consent.accept();
    if (message.type === 'consentWithdrawn') return parts.consent.withdraw();
    const opened = await parts.openDatabase();
    if (!opened.ok) return { ok: false, reason: opened.error };
    // With everything else goes what the browser keeps for us: the registered script and the permission.
    if (message.type === 'deleteAll') await parts.consent.withdraw();
    const context = {
      db: opened.value,
      settings: parts.settings,
      nowMs: parts.now(),
      utcOffsetMinutes: parts.utcOffsetMinutes(),
    };
    return handleCommand(context, message);
  };

  return {
    fromPage: takeIn,
    async fromExtension(message) {
      const reply = await carryOut(message);
      if (reply.ok) await parts.view.now();
      return reply;
    },
  };
}

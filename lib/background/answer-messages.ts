import type { ExtensionMessage, FromPage, Reply } from '../messaging/messages';
import type { MessageHandlers, PageSender } from '../messaging/receive';
import { REMINDER_OFF } from '../model/reminder';
import { isConsentActive } from '../model/settings';
import type { EvenkeelDatabase } from '../store/database';
import { keepStructureSample } from '../store/reader-health';
import type { LocalArea, SettingsStore } from '../store/settings-store';
import { answerBadge } from './answer-badge';
import type { ConsentKeeper } from './consent';
import { findTypedNumber, readersToAsk, type PageAnswer } from './find-typed-number';
import { handleCommand } from './handle-command';
import { ingestReading } from './ingest-reading';
import type { OpenResult } from './open-when-needed';
import { answerReminderCommand } from './reminder-command';
import type { ReminderKeeper } from './reminder-keeper';
import type { ViewPublisher } from './view-publisher';

export interface AnswerParts {
  openDatabase(): Promise<OpenResult>;
  settings: SettingsStore;
  consent: ConsentKeeper;
  badges: ConsentKeeper;
  area: Pick<LocalArea, 'get'>;
  reminder: ReminderKeeper;
  view: ViewPublisher;
  /** Asks the open tabs of these readers' pages which numbers stand there. */
  askPages(readerIds: ReadonlySet<string>): Promise<PageAnswer[]>;
  /** Scrubbed structure of the page in a tab, if it still shows this address. */
  takeSample(tabId: number, url: string): Promise<string | undefined>;
  now(): number;
  /** Minutes to add to UTC on this device now. */
  utcOffsetMinutes(): number;
}

/** What the background answers to checked senders: a page's reading is taken in, a command carried out, then shown. */
export function answerMessages(parts: AnswerParts): MessageHandlers {
  const takeIn = async (
    message: FromPage['reading'],
    { tabId, url }: PageSender,
  ): Promise<Reply> => {
    const consentActive = isConsentActive((await parts.settings.read()).consent);
    if (!consentActive) return { ok: false, reason: 'no-consent' };
    const opened = await parts.openDatabase();
    if (!opened.ok) return { ok: false, reason: opened.error };
    const sender = { tabId, url, incognito: false, consentActive };
    const reply = await ingestReading(opened.value, message, sender, parts.now());
    if (reply.ok) {
      const { fields, posts } = message.reading;
      parts.view.soon(fields.length + posts.length > 0 ? 'counts' : 'rows');
      if (message.gaveUp === true) void keepSample(opened.value, message.reading, tabId);
    }
    return reply;
  };

  const keepSample = async (
    db: EvenkeelDatabase,
    { readerId, url }: FromPage['reading']['reading'],
    tabId: number,
  ): Promise<void> => {
    const sample = await parts.takeSample(tabId, url);
    if (sample !== undefined) await keepStructureSample(db, readerId, sample);
  };

  /** A number was typed: where does it stand on the pages that are open and could not be read? */
  const look = async (db: EvenkeelDatabase, message: ExtensionMessage): Promise<void> => {
    if (message.type !== 'typeCounts' || message.day !== null) return;
    const { consent, activeAccountId: accountId } = await parts.settings.read();
    if (!isConsentActive(consent) || accountId === null) return;
    const typed = (['followers', 'connections'] as const).flatMap((metric) => {
      const value = message[metric];
      return value === null ? [] : [{ accountId, metric, value }];
    });
    const answers = await parts.askPages(
      await readersToAsk(
        db,
        typed.map((t) => t.metric),
      ),
    );
    for (const number of typed) await findTypedNumber(db, number, answers, parts.now());
  };

  const carryOut = async (message: ExtensionMessage): Promise<Reply> => {
    if (message.type === 'consentGiven') return parts.consent.accept();
    if (message.type === 'consentWithdrawn') return parts.consent.withdraw();
    if (message.type === 'badgesGiven') return parts.badges.accept();
    if (message.type === 'badgesWithdrawn') return parts.badges.withdraw();
    const reminded = answerReminderCommand(parts.reminder, message);
    if (reminded) return reminded;
    const opened = await parts.openDatabase();
    if (!opened.ok) return { ok: false, reason: opened.error };
    // With everything else goes what the browser keeps for us: notifications, the registered script and the permission.
    if (message.type === 'deleteAll') {
      await parts.reminder.choose(REMINDER_OFF);
      await parts.badges.withdraw();
      await parts.consent.withdraw();
    }
    const context = {
      db: opened.value,
      settings: parts.settings,
      nowMs: parts.now(),
      utcOffsetMinutes: parts.utcOffsetMinutes(),
    };
    const reply = await handleCommand(context, message);
    if (reply.ok) await look(opened.value, message);
    return reply;
  };

  return {
    fromPage: (message, sender) =>
      message.type === 'reading' ? takeIn(message, sender) : answerBadge(parts, message),
    async fromExtension(message) {
      const reply = await carryOut(message);
      if (reply.ok) await parts.view.now();
      return reply;
    },
  };
}

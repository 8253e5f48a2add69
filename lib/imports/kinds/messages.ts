import type { MessageRow, PersonRef } from '../../model/import-rows';
import { detachedCopy } from '../clean-text';
import type { TableDefinition } from '../table-definition';
import {
  joinAddresses,
  ownerOf,
  personPool,
  recipientPool,
  settler,
  type Ends,
} from './message-ends';

/** Sponsored mail is written as HTML; what people type is not. */
const HTML = /^\s*<(?:p|div|html|br|span|table|!doctype)\b/i;
const YES = /^(?:yes|true|1)$/i;

/** One copy of each text, cut loose from the chunk it was read from. */
function textPool() {
  const texts = new Map<string, string>();
  return (text: string): string => {
    let pooled = texts.get(text);
    if (pooled === undefined) {
      pooled = detachedCopy(text);
      texts.set(pooled, pooled);
    }
    return pooled;
  };
}

const DIRECTIONS: Readonly<Record<string, MessageRow['direction']>> = {
  OUTGOING: 'sent',
  INCOMING: 'received',
};

/** messages.csv of every era. Who, when and in which direction; subject and text are looked at for their form only. */
export const MESSAGES: TableDefinition<'messages'> = {
  kind: 'messages',
  fileName: 'messages.csv',
  columns: {
    conversationId: ['CONVERSATION ID'],
    title: ['CONVERSATION TITLE'],
    from: ['FROM'],
    senderUrl: ['SENDER PROFILE URL'],
    to: ['TO'],
    recipientUrls: ['RECIPIENT PROFILE URLS'],
    date: ['DATE'],
    subject: ['SUBJECT'],
    content: ['CONTENT'],
    direction: ['DIRECTION'],
    folder: ['FOLDER'],
    attachments: ['ATTACHMENTS'],
    isMessageDraft: ['IS MESSAGE DRAFT'],
    isConversationDraft: ['IS CONVERSATION DRAFT'],
  },
  required: ['from', 'to', 'date', 'content'],
  oneOf: ['folder', 'conversationId', 'direction'],
  dates: {
    date: (row, ms) => {
      row.sentAtMs = ms;
    },
  },
  open() {
    const person = personPool();
    const recipients = recipientPool(person);
    const conversation = textPool();
    // Beside the rows and in their order: hundreds of thousands of rows hold only what is asked of them.
    const ends: Ends[] = [];
    const pairs = new Map<PersonRef, Map<readonly PersonRef[], Ends>>();
    const endsOf = (from: PersonRef, to: readonly PersonRef[]): Ends => {
      const ofSender = pairs.get(from) ?? new Map<readonly PersonRef[], Ends>();
      pairs.set(from, ofSender);
      const known = ofSender.get(to) ?? { from, to };
      ofSender.set(to, known);
      return known;
    };
    return {
      rows(cells) {
        const from = person(cells.text('from'), cells.text('senderUrl'));
        const isByNobody = from.name === 'LinkedIn Member' && from.slug === null;
        ends.push(endsOf(from, recipients(cells)));
        return [
          {
            conversationId: conversation(cells.text('conversationId')),
            direction: DIRECTIONS[cells.text('direction').toUpperCase()] ?? 'unknown',
            people: [],
            sentAtMs: null,
            isDraft:
              YES.test(cells.text('isMessageDraft')) || YES.test(cells.text('isConversationDraft')),
            isPromotion: HTML.test(cells.raw('content')) || isByNobody,
          },
        ];
      },
      finish(messages) {
        joinAddresses([...pairs.values()].flatMap((lists) => [...lists.values()]));
        const settle = settler(ownerOf(ends));
        for (const [i, message] of messages.entries()) {
          const between = ends[i];
          if (between) settle(message, between);
        }
        return messages;
      },
    };
  },
};

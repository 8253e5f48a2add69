import type { MessageRow, PersonRef } from '../../model/import-rows';
import { detachedCopy } from '../clean-text';
import { profileSlug } from '../profile-slug';
import type { RowCells, TableDefinition } from '../table-definition';

/** Sponsored mail is written as HTML; what people type is not. */
const HTML = /^\s*<(?:p|div|html|br|span|table|!doctype)\b/i;
const YES = /^(?:yes|true|1)$/i;

/** A message before the owner of the archive is known. */
interface RawMessage extends MessageRow {
  from: PersonRef;
  to: PersonRef[];
}

/** The names and addresses of a few hundred people stand in hundreds of thousands of lines: one object each. */
function personPool() {
  const people = new Map<string, PersonRef>();
  return (name: string, address: string): PersonRef => {
    const key = `${name}\n${address}`;
    let person = people.get(key);
    if (!person) {
      const slug = profileSlug(address);
      person = { slug: slug === null ? null : detachedCopy(slug), name: detachedCopy(name) };
      people.set(detachedCopy(key), person);
    }
    return person;
  };
}

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

function recipients(cells: RowCells, person: ReturnType<typeof personPool>): PersonRef[] {
  const addresses = cells
    .text('recipientUrls')
    .split(',')
    .map((address) => address.trim());
  const name = cells.text('to');
  // Several names stand in one cell and may hold commas themselves: then the addresses alone are certain.
  if (addresses.length > 1) return addresses.filter(Boolean).map((address) => person('', address));
  return name || addresses[0] ? [person(name, addresses[0] ?? '')] : [];
}

const DIRECTIONS: Readonly<Record<string, MessageRow['direction']>> = {
  OUTGOING: 'sent',
  INCOMING: 'received',
};

/**
 * The one who takes part in every message: the most frequent slug, else the most frequent name.
 * @returns undefined when two are equally frequent, as in a single conversation
 */
function ownerOf(messages: readonly RawMessage[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { from, to } of messages) {
    const involved = new Set([from, ...to].map(identity).filter(Boolean));
    for (const id of involved) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

const identity = ({ slug, name }: PersonRef): string =>
  slug === null ? name && `name:${name}` : slug;

function settle(message: RawMessage, owner: string | undefined): MessageRow {
  const { from, to, ...row } = message;
  const isOwner = (person: PersonRef) => owner !== undefined && identity(person) === owner;
  const fromOwner = isOwner(from);
  const direction =
    row.direction !== 'unknown'
      ? row.direction
      : fromOwner
        ? 'sent'
        : to.some(isOwner)
          ? 'received'
          : 'unknown';
  const people =
    direction === 'sent'
      ? to.filter((person) => !isOwner(person))
      : direction === 'received'
        ? [from]
        : [from, ...to];
  return {
    ...row,
    direction,
    people: people.filter(({ slug, name }) => slug !== null || name !== ''),
    // A sender without a profile is LinkedIn, an advertiser or a closed account: none of them waits for an answer.
    isPromotion: row.isPromotion && direction !== 'sent',
  };
}

/** messages.csv of every era. Who, when and in which direction; subject and text are looked at for their form only. */
export const MESSAGES: TableDefinition<'messages', RawMessage> = {
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
  required: ['from', 'to', 'date', 'content', 'folder'],
  dates: {
    date: (row, ms) => {
      row.sentAtMs = ms;
    },
  },
  open() {
    const person = personPool();
    const conversation = textPool();
    return {
      rows(cells) {
        const from = person(cells.text('from'), cells.text('senderUrl'));
        const isByNobody = from.name === 'LinkedIn Member' && from.slug === null;
        return [
          {
            conversationId: conversation(cells.text('conversationId')),
            direction: DIRECTIONS[cells.text('direction').toUpperCase()] ?? 'unknown',
            people: [],
            sentAtMs: null,
            isDraft:
              YES.test(cells.text('isMessageDraft')) || YES.test(cells.text('isConversationDraft')),
            isPromotion: HTML.test(cells.raw('content')) || isByNobody,
            from,
            to: recipients(cells, person),
          },
        ];
      },
      finish(messages) {
        const owner = ownerOf(messages);
        return messages.map((message) => settle(message, owner));
      },
    };
  },
};

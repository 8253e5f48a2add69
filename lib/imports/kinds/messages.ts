import type { MessageRow, PersonRef } from '../../model/import-rows';
import { detachedCopy } from '../clean-text';
import { profileSlug } from '../profile-slug';
import type { RowCells, TableDefinition } from '../table-definition';

/** Sponsored mail is written as HTML; what people type is not. */
const HTML = /^\s*<(?:p|div|html|br|span|table|!doctype)\b/i;
const YES = /^(?:yes|true|1)$/i;

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

/** The recipients of a line; the same cells give the same list, which nobody may change. */
function recipientPool(person: ReturnType<typeof personPool>) {
  const lists = new Map<string, readonly PersonRef[]>();
  return (cells: RowCells): readonly PersonRef[] => {
    const name = cells.text('to');
    const written = cells.text('recipientUrls');
    const key = `${name}\n${written}`;
    const known = lists.get(key);
    if (known) return known;
    const addresses = written.split(',').map((address) => address.trim());
    // Several names stand in one cell and may hold commas themselves: then the addresses alone are certain.
    const several = addresses.length > 1;
    const list = several
      ? addresses.filter(Boolean).map((address) => person('', address))
      : name || addresses[0]
        ? [person(name, addresses[0] ?? '')]
        : [];
    lists.set(detachedCopy(key), list);
    return list;
  };
}

/** Who stands on a message: lists shared by all messages alike. */
interface Ends {
  from: PersonRef;
  to: readonly PersonRef[];
}

const DIRECTIONS: Readonly<Record<string, MessageRow['direction']>> = {
  OUTGOING: 'sent',
  INCOMING: 'received',
};

/**
 * The one who takes part in every message: the most frequent slug, else the most frequent name.
 * @returns undefined when two are equally frequent, as in a single conversation
 */
function ownerOf(ends: readonly Ends[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { from, to } of ends) {
    const sender = identity(from);
    if (sender) counts.set(sender, (counts.get(sender) ?? 0) + 1);
    for (const [index, recipient] of to.entries()) {
      const id = identity(recipient);
      const isCounted = id === sender || to.slice(0, index).some((other) => identity(other) === id);
      if (id && !isCounted) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

const identity = ({ slug, name }: PersonRef): string =>
  slug === null ? name && `name:${name}` : slug;

/** Settles who a message was with; messages alike share one list. */
function settler(owner: string | undefined) {
  const isOwner = (person: PersonRef) => owner !== undefined && identity(person) === owner;
  const lists = new Map<object, Partial<Record<MessageRow['direction'], PersonRef[]>>>();
  const named = (people: readonly PersonRef[]): PersonRef[] =>
    people.filter(({ slug, name }) => slug !== null || name !== '');
  const withWhom = ({ from, to }: Ends, direction: MessageRow['direction']): PersonRef[] => {
    if (direction === 'unknown') return named([from, ...to]);
    const side = direction === 'sent' ? to : from;
    const known = lists.get(side) ?? {};
    lists.set(side, known);
    return (known[direction] ??= named(
      direction === 'sent' ? to.filter((person) => !isOwner(person)) : [from],
    ));
  };
  return (row: MessageRow, ends: Ends): void => {
    if (row.direction === 'unknown') {
      if (isOwner(ends.from)) row.direction = 'sent';
      else if (ends.to.some(isOwner)) row.direction = 'received';
    }
    row.people = withWhom(ends, row.direction);
    // A sender without a profile is LinkedIn, an advertiser or a closed account: none of them waits for an answer.
    row.isPromotion &&= row.direction !== 'sent';
  };
}

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
  required: ['from', 'to', 'date', 'content', 'folder'],
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

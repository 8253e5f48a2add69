import type { MessageRow, PersonRef } from '../../model/import-rows';
import { detachedCopy } from '../clean-text';
import { profileSlug } from '../profile-slug';
import type { RowCells } from '../table-definition';

// Who stands on each message, and which of them is the owner of the archive.

/** The names and addresses of a few hundred people stand in hundreds of thousands of lines: one object each. */
export function personPool() {
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

/** The recipients of a line; the same cells give the same list, which nobody may change. */
export function recipientPool(person: ReturnType<typeof personPool>) {
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
export interface Ends {
  from: PersonRef;
  to: readonly PersonRef[];
}

/**
 * Gives people who are only named the address under which the same file names them elsewhere: until mid-2023 recipients had
 * none. A name that stands for two addresses keeps none.
 */
export function joinAddresses(ends: Iterable<Ends>): void {
  const all = [...ends];
  const byName = new Map<string, PersonRef | null>();
  for (const { from, to } of all) {
    for (const person of [from, ...to]) {
      if (person.slug === null || person.name === '') continue;
      const known = byName.get(person.name);
      const isAnother = known !== undefined && known?.slug !== person.slug;
      byName.set(person.name, isAnother ? null : person);
    }
  }
  const joined = new Map<object, readonly PersonRef[]>();
  const join = (person: PersonRef): readonly PersonRef[] => {
    if (person.slug !== null) return [person];
    const known = byName.get(person.name);
    if (known) return [known];
    // Several recipients stand in one cell; names hold commas too, so each part has to be somebody.
    const parts = person.name.split(', ').map((part) => byName.get(part));
    return parts.every((part) => !!part) && parts.length > 1 ? (parts as PersonRef[]) : [person];
  };
  for (const end of all) {
    end.from = join(end.from)[0] ?? end.from;
    const list = joined.get(end.to) ?? end.to.flatMap(join);
    joined.set(end.to, list);
    end.to = list;
  }
}

/**
 * The one who takes part in every message: the most frequent slug, else the most frequent name.
 * @returns undefined when two are equally frequent, as in a single conversation
 */
export function ownerOf(ends: readonly Ends[]): string | undefined {
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
export function settler(owner: string | undefined) {
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

import { slugAlias } from '../../model/account';
import type { EvenkeelDatabase } from '../database';
import type { Interaction } from '../rows';
import { comparable } from './list-rows';
import { loadContents } from './load-contents';
import type { MessageDay } from './message-days';
import { reconcile, type WriteSteps } from './reconcile';

/**
 * Brings the days on which messages passed in line with all files that tell of them, a year at a time: there are a hundred
 * thousand of them in the largest archives. Call it inside a transaction.
 */
export async function deriveMessages(
  db: EvenkeelDatabase,
  accountId: string,
  steps: WriteSteps,
): Promise<void> {
  const contents = await loadContents(db, accountId, 'messages');
  const stored = () =>
    db.interactions
      .where('[accountId+kind+day]')
      .between([accountId, 'message', ''], [accountId, 'message', []]);
  const years = new Set<string>();
  const slugs = new Set<string>();
  for (const { rows } of contents) {
    for (const { day, person } of rows) {
      years.add(day.slice(0, 4));
      if (person.slug !== null) slugs.add(person.slug);
    }
  }
  for (const end of [await stored().first(), await stored().last()]) {
    if (end) years.add(end.day.slice(0, 4));
  }
  const people = await peopleByAlias(db, accountId, [...slugs]);
  const [first = '', last = ''] = [[...years].sort()[0], [...years].sort().at(-1)];
  for (let year = Number(first); first !== '' && year <= Number(last); year++) {
    const prefix = `${String(year).padStart(4, '0')}-`;
    const acts = new Map<string, Interaction>();
    for (const { importId, rows } of contents) {
      for (const row of rows) {
        if (row.day.startsWith(prefix)) addDay(acts, people, accountId, importId, row);
      }
    }
    const current = await db.interactions
      .where('[accountId+kind+day]')
      .between([accountId, 'message', prefix], [accountId, 'message', `${prefix}~`])
      .filter(({ importId }) => importId !== null)
      .toArray();
    await reconcile(db.interactions, ({ id }) => id, current, [...acts.values()], steps);
  }
}

/** One act for all messages of a day, either way; where two files tell of it, the last message is in one of them. */
function addDay(
  acts: Map<string, Interaction>,
  people: ReadonlyMap<string, string>,
  accountId: string,
  importId: string,
  { direction, person: { slug, name }, day, lastAtMs }: MessageDay,
): void {
  const who = slug ?? `row:${comparable(name)}|`;
  const id = [accountId, 'message', direction, day, who].join('|');
  const known = acts.get(id);
  if (known) {
    known.atMs = Math.max(known.atMs ?? 0, lastAtMs);
    return;
  }
  acts.set(id, {
    id,
    accountId,
    personId: (slug !== null && people.get(slugAlias(slug))) || null,
    kind: 'message',
    direction: direction === 'received' ? 'in' : 'out',
    day,
    atMs: lastAtMs,
    importId,
    slug,
    name,
    hasNote: null,
  });
}

/** Person ids of an account by alias, of those who have these addresses. */
export async function peopleByAlias(
  db: EvenkeelDatabase,
  accountId: string,
  slugs: readonly string[],
): Promise<Map<string, string>> {
  const rows = await db.people
    .where('aliases')
    .anyOf([...new Set(slugs)].map(slugAlias))
    .distinct()
    .toArray();
  const byAlias = new Map<string, string>();
  for (const row of rows) {
    if (row.accountId !== accountId) continue;
    for (const alias of row.aliases) byAlias.set(alias, row.id);
  }
  return byAlias;
}

import { slugAlias } from '../../model/account';
import { toLocalDay } from '../../model/day';
import type { PersonRef } from '../../model/import-rows';
import type { EvenkeelDatabase } from '../database';
import type { Interaction } from '../rows';
import { comparable } from './list-rows';
import { loadContents } from './load-contents';
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
  const years = new Set<number>();
  const slugs = new Set<string>();
  for (const { rows } of contents) {
    for (const { person, sentAtMs, receivedAtMs } of rows) {
      if (person.slug !== null) slugs.add(person.slug);
      for (const atMs of [...sentAtMs, ...receivedAtMs]) years.add(yearOf(atMs));
    }
  }
  const ends = [await stored().first(), await stored().last()];
  for (const end of ends) if (end) years.add(Number(end.day.slice(0, 4)));
  const people = await peopleByAlias(db, accountId, [...slugs]);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  for (let year = from; year <= to; year++) {
    const acts = new Map<string, Interaction>();
    for (const { importId, rows } of contents) {
      for (const { person, sentAtMs, receivedAtMs } of rows) {
        const add = (atMs: number, direction: Interaction['direction']): void => {
          if (yearOf(atMs) === year)
            addDay(acts, people, accountId, importId, direction, person, atMs);
        };
        for (const atMs of sentAtMs) add(atMs, 'out');
        for (const atMs of receivedAtMs) add(atMs, 'in');
      }
    }
    const prefix = `${String(year).padStart(4, '0')}-`;
    const current = await db.interactions
      .where('[accountId+kind+day]')
      .between([accountId, 'message', prefix], [accountId, 'message', `${prefix}~`])
      .filter(({ importId }) => importId !== null)
      .toArray();
    await reconcile(db.interactions, ({ id }) => id, current, [...acts.values()], steps);
  }
}

const yearOf = (atMs: number): number => new Date(atMs).getUTCFullYear();

/** One act for all messages of a day, either way; where two files tell of it, the last message is in one of them. */
function addDay(
  acts: Map<string, Interaction>,
  people: ReadonlyMap<string, string>,
  accountId: string,
  importId: string,
  direction: Interaction['direction'],
  { slug, name }: PersonRef,
  atMs: number,
): void {
  const day = toLocalDay(atMs, 0);
  const who = slug ?? `row:${comparable(name)}|`;
  const id = [accountId, 'message', direction, day, who].join('|');
  const known = acts.get(id);
  if (known) {
    known.atMs = Math.max(known.atMs ?? 0, atMs);
    return;
  }
  acts.set(id, {
    id,
    accountId,
    personId: (slug !== null && people.get(slugAlias(slug))) || null,
    kind: 'message',
    direction,
    day,
    atMs,
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

import { slugAlias } from '../../model/account';
import { toLocalDay } from '../../model/day';
import type { Direction, PersonRef } from '../../model/import-rows';
import type { EvenkeelDatabase } from '../database';
import type { Interaction } from '../rows';
import { withoutFields } from '../without-fields';
import { comparable } from './list-rows';
import { loadContents } from './load-contents';
import type { MessageDay } from './message-days';
import { reconcile, type WriteSteps } from './reconcile';
import { uniquePairs } from './unique-pairs';

type Act = Omit<Interaction, 'personId'> & { company: string };

/** Brings what passed between people in line with all files that tell of it. Call it inside a transaction. */
export async function deriveActs(
  db: EvenkeelDatabase,
  accountId: string,
  steps: WriteSteps = {},
): Promise<void> {
  const acts = await actsOf(db, accountId);
  const people = await peopleOf(db, accountId, acts);
  await reconcile(
    db.interactions,
    ({ id }) => id,
    await db.interactions
      .where('accountId')
      .equals(accountId)
      .filter(({ importId }) => importId !== null)
      .toArray(),
    acts.map((act) => ({
      ...withoutFields(act, 'company'),
      personId: people.get(act.id) ?? null,
    })),
    steps,
  );
}

async function actsOf(db: EvenkeelDatabase, accountId: string): Promise<Act[]> {
  const load = <K extends 'messages' | 'invitations' | 'endorsements' | 'recommendations'>(
    kind: K,
  ) => loadContents(db, accountId, kind);
  const acts = new Map<string, Act>();
  // An act in two files is one; two alike in one file are two.
  const add = (
    importId: string,
    repeated: Map<string, number>,
    kind: Act['kind'],
    direction: Direction,
    { slug, name }: PersonRef,
    atMs: number | null,
    { key = '', company = '', hasNote = null as boolean | null } = {},
  ): void => {
    if (direction === 'unknown' || atMs === null || (slug === null && name === '')) return;
    const who = slug ?? `row:${comparable(name)}|${comparable(company)}`;
    const base = [accountId, kind, direction, atMs, who, key].join('|');
    const before = repeated.get(base) ?? 0;
    repeated.set(base, before + 1);
    const id = before === 0 ? base : `${base}#${before}`;
    if (acts.has(id)) return;
    acts.set(id, {
      id,
      accountId,
      kind,
      direction: direction === 'received' ? 'in' : 'out',
      day: toLocalDay(atMs, 0),
      atMs,
      importId,
      slug,
      name,
      hasNote,
      company,
    });
  };
  for (const { importId, rows } of await load('messages')) {
    for (const row of rows) addMessageDay(acts, accountId, importId, row);
  }
  for (const { importId, rows } of await load('invitations')) {
    const repeated = new Map<string, number>();
    for (const { direction, person, sentAtMs, hasNote } of rows) {
      add(importId, repeated, 'invitation', direction, person, sentAtMs, { hasNote });
    }
  }
  for (const { importId, rows } of await load('endorsements')) {
    const repeated = new Map<string, number>();
    for (const { direction, person, endorsedAtMs, skill } of rows) {
      add(importId, repeated, 'endorsement', direction, person, endorsedAtMs, { key: skill });
    }
  }
  for (const { importId, rows } of await load('recommendations')) {
    const repeated = new Map<string, number>();
    for (const { direction, person, createdAtMs, company } of rows) {
      add(importId, repeated, 'recommendation', direction, person, createdAtMs, { company });
    }
  }
  return [...acts.values()];
}

/** One act for all messages of a day, either way; where two files tell of it, the last message is in one of them. */
function addMessageDay(
  acts: Map<string, Act>,
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
    kind: 'message',
    direction: direction === 'received' ? 'in' : 'out',
    day,
    atMs: lastAtMs,
    importId,
    slug,
    name,
    hasNote: null,
    company: '',
  });
}

/** Who each act was with: by address, else by name and company where both stand for one. */
async function peopleOf(
  db: EvenkeelDatabase,
  accountId: string,
  acts: readonly Act[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  if (acts.length === 0) return found;
  const slugs = new Set(acts.flatMap(({ slug }) => (slug === null ? [] : slugAlias(slug))));
  const rows = await db.people
    .where('aliases')
    .anyOf([...slugs])
    .distinct()
    .toArray();
  const byAlias = new Map(
    rows
      .filter((row) => row.accountId === accountId)
      .flatMap((row) => row.aliases.map((alias) => [alias, row.id])),
  );
  for (const { id, slug } of acts) {
    const personId = slug === null ? undefined : byAlias.get(slugAlias(slug));
    if (personId !== undefined) found.set(id, personId);
  }
  const named = acts.filter(({ slug, company }) => slug === null && company !== '');
  if (named.length === 0) return found;
  const all = await db.people.where('id').startsWith(`${accountId}|`).toArray();
  const keyOf = ({ name, company }: { name: string; company: string }): string | null =>
    name && company ? `${comparable(name)}|${comparable(company)}` : null;
  const refs = new Map(named.map((act) => [keyOf(act) ?? '', act]));
  const pairs = uniquePairs([...refs.values()], all, keyOf, keyOf);
  const idByKey = new Map(pairs.map(([act, row]) => [keyOf(act), row.id]));
  for (const act of named) {
    const personId = idByKey.get(keyOf(act));
    if (personId !== undefined) found.set(act.id, personId);
  }
  return found;
}

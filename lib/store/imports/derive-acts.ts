import { slugAlias } from '../../model/account';
import { toLocalDay } from '../../model/day';
import type { Direction, PersonRef } from '../../model/import-rows';
import type { EvenkeelDatabase } from '../database';
import type { Interaction } from '../rows';
import { comparable } from './list-rows';
import { loadContents } from './load-contents';
import { deriveMessages, peopleByAlias } from './derive-messages';
import { reconcile, type WriteSteps } from './reconcile';
import { uniquePairs } from './unique-pairs';

/** An act whose person is still to be found; `company` helps and is not kept. */
interface FoundAct {
  act: Interaction;
  company: string;
}

/** Brings what passed between people in line with all files that tell of it. Call it inside a transaction. */
export async function deriveActs(
  db: EvenkeelDatabase,
  accountId: string,
  steps: WriteSteps = {},
): Promise<void> {
  await deriveMessages(db, accountId, steps);
  const found = await actsOf(db, accountId);
  await joinPeople(db, accountId, found);
  await reconcile(
    db.interactions,
    ({ id }) => id,
    await db.interactions
      .where('accountId')
      .equals(accountId)
      .filter(({ importId, kind }) => importId !== null && kind !== 'message')
      .toArray(),
    found.map(({ act }) => act),
    steps,
  );
}

async function actsOf(db: EvenkeelDatabase, accountId: string): Promise<FoundAct[]> {
  const load = <K extends 'invitations' | 'endorsements' | 'recommendations'>(kind: K) =>
    loadContents(db, accountId, kind);
  const acts = new Map<string, FoundAct>();
  // An act in two files is one; two alike in one file are two.
  const add = (
    importId: string,
    repeated: Map<string, number>,
    kind: Interaction['kind'],
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
    const act: Interaction = {
      id,
      accountId,
      personId: null,
      kind,
      direction: direction === 'received' ? 'in' : 'out',
      day: toLocalDay(atMs, 0),
      atMs,
      importId,
      slug,
      name,
      hasNote,
    };
    acts.set(id, { act, company });
  };
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

/** Sets whom each act was with: by address, else by name and company where both stand for one. */
async function joinPeople(
  db: EvenkeelDatabase,
  accountId: string,
  acts: readonly FoundAct[],
): Promise<void> {
  const byAlias = await peopleByAlias(
    db,
    accountId,
    acts.flatMap(({ act: { slug } }) => slug ?? []),
  );
  for (const { act } of acts) {
    if (act.slug !== null) act.personId = byAlias.get(slugAlias(act.slug)) ?? null;
  }
  const named = acts.filter(({ act, company }) => act.slug === null && company !== '');
  if (named.length === 0) return;
  const all = await db.people.where('id').startsWith(`${accountId}|`).toArray();
  const keyOf = ({ name, company }: { name: string; company: string }): string | null =>
    name && company ? `${comparable(name)}|${comparable(company)}` : null;
  const keyOfAct = ({ act: { name }, company }: FoundAct): string | null =>
    keyOf({ name, company });
  const refs = new Map(named.map((found) => [keyOfAct(found) ?? '', found]));
  const pairs = uniquePairs([...refs.values()], all, keyOfAct, keyOf);
  const idByKey = new Map(pairs.map(([found, row]) => [keyOfAct(found), row.id]));
  for (const found of named) found.act.personId = idByKey.get(keyOfAct(found)) ?? null;
}

import type { Browser } from 'webextension-polyfill';
import type { Score, ScoreName } from '../../lib/model/score';

/** Scores as they were on show. */
export interface Look {
  atMs: number;
  scores: Partial<Record<ScoreName, Pick<Score, 'value'>>>;
}

interface Kept {
  accountId: string;
  /** The goal of that time: another goal moves scores without data or network. */
  goal: string;
  /** First look of the latest day, and of the day before that. */
  latest: Look;
  before: Look | null;
}

const KEY = 'lastLook';

/** Accounts remembered, the one looked at last first; nobody has as many in one browser. */
const MAX_ACCOUNTS = 8;

/**
 * The look to hold today's scores against: the first of the last day before today; on the very first day its first look.
 * Keeps this look when it is the first of its day.
 * @returns null when nothing was shown for this account and goal before
 */
export async function lookBefore(
  { storage }: Pick<Browser, 'storage'>,
  now: Look & { accountId: string; goal: string },
): Promise<Look | null> {
  const { accountId, goal, atMs, scores } = now;
  // An earlier version remembered one account alone.
  const stored = (await storage.local.get([KEY]))[KEY] as Kept | Kept[] | undefined;
  const all = stored === undefined ? [] : Array.isArray(stored) ? stored : [stored];
  const kept = all.find((one) => one.accountId === accountId && one.goal === goal);
  if (kept && dayOf(kept.latest.atMs) === dayOf(atMs)) return kept.before ?? kept.latest;
  const latest: Look = { atMs, scores: valuesOf(scores) };
  const next: Kept = { accountId, goal, latest, before: kept?.latest ?? null };
  const others = all.filter((one) => one.accountId !== accountId);
  await storage.local.set({ [KEY]: [next, ...others].slice(0, MAX_ACCOUNTS) });
  return next.before;
}

const dayOf = (atMs: number): string => new Date(atMs).toDateString();

const valuesOf = (scores: Look['scores']): Look['scores'] =>
  Object.fromEntries(
    Object.entries(scores).map(([name, score]) => [name, { value: score?.value ?? null }]),
  );

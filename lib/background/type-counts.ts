import type { FromExtension, Reply } from '../messaging/messages';
import { observationKey } from '../model/count';
import { isLocalDay, toLocalDay, type LocalDay } from '../model/day';
import type { Metric } from '../model/metric';
import { activeAccount, addAccount } from '../store/accounts';
import type { EvenkeelDatabase } from '../store/database';
import { changeDatabase } from '../store/generation';
import { putObservation } from '../store/observations';
import { isReceived, putReceipt } from '../store/receipts';
import type { StoredObservation } from '../store/rows';
import { done, refused, type CommandContext, type CommandRefusal } from './command-context';
import { leaveExample } from './example-commands';
import { forgetDisagreeing } from './taught-readings';

/** LinkedIn opened on 5 May 2003: nothing was counted before. */
const FIRST_DAY = '2003-05-05';
/** LinkedIn's limit of connections. */
const MAX_CONNECTIONS = 30_000;
/** More people than there are. */
const MAX_COUNT = 1e10;

/** Whether a person can mean this number; undefined when so. */
export function typedRefusal(metric: Metric, value: number): CommandRefusal | undefined {
  if (!Number.isInteger(value) || value < 0 || value > MAX_COUNT) return 'not-a-count';
  return metric === 'connections' && value > MAX_CONNECTIONS ? 'too-many-connections' : undefined;
}

/**
 * Stores numbers that the person typed, dated, under the account on show; without one they make an unnamed account. While
 * the example is on show they go to the person's own account, and that is shown from then on.
 */
export async function typeCounts(
  context: CommandContext,
  command: FromExtension['typeCounts'],
): Promise<Reply> {
  const { db, settings, nowMs } = context;
  const counts = (['followers', 'connections'] as const).flatMap((metric) => {
    const value = command[metric];
    return value === null ? [] : [{ metric, value }];
  });
  if (counts.length === 0) return refused('no-counts');
  for (const { metric, value } of counts) {
    const refusal = typedRefusal(metric, value);
    if (refusal) return refused(refusal);
  }
  const today = toLocalDay(nowMs, context.utcOffsetMinutes);
  const day = command.day ?? today;
  if (!isLocalDay(day) || day > today || day < FIRST_DAY) return refused('not-a-day');

  await leaveExample(context);
  const { activeAccountId } = await settings.read();
  const accountId = await changeDatabase(db, async () => {
    const account =
      (await activeAccount(db, activeAccountId)) ??
      (await addAccount(db, { aliases: [], origin: 'typed' }, nowMs));
    const receipt = `typed|${command.id}`;
    if (await isReceived(db, receipt)) return { changed: false, value: account.id };
    await putReceipt(db, receipt, nowMs);
    for (const { metric, value } of counts) {
      const typed = { accountId: account.id, metric, value, day };
      await putTyped(db, typed, context);
      await forgetDisagreeing(db, typed, nowMs);
    }
    return { changed: true, value: account.id };
  });
  await settings.update((current) => ({ ...current, activeAccountId: accountId }));
  return done;
}

/** Stores one typed number. Call it inside a transaction. @returns its key */
export async function putTyped(
  db: EvenkeelDatabase,
  typed: { accountId: string; metric: Metric; value: number; day: LocalDay },
  { nowMs, utcOffsetMinutes }: Pick<CommandContext, 'nowMs' | 'utcOffsetMinutes'>,
  windowDays: StoredObservation['windowDays'] = null,
): Promise<string> {
  const { accountId, metric, value, day } = typed;
  const observation: StoredObservation = {
    key: '',
    accountId,
    metric,
    windowDays,
    source: 'typed',
    value,
    low: value,
    high: value,
    bound: 'exact',
    confidence: 'medium',
    evidence: null,
    day,
    utcOffsetMinutes,
    capturedAtMs: nowMs,
    lastSeenAtMs: nowMs,
    sightings: 1,
    visits: [],
    standing: 'accepted',
    waitingFor: null,
    importId: null,
  };
  const key = observationKey(observation);
  const known = await db.observations.get(key);
  // Typing a number that was removed before is a new word of the person, not the old row seen again.
  if (known?.standing === 'refused') await db.observations.delete(key);
  await putObservation(db, { ...observation, key });
  return key;
}

import type { FromExtension, Reply } from '../messaging/messages';
import { toLocalDay } from '../model/day';
import type { Answer, Question } from '../model/question';
import { isTaught } from '../model/taught-anchor';
import type { EvenkeelDatabase } from '../store/database';
import { changeDatabase } from '../store/generation';
import { layoutTrustKey } from '../store/layout-trust';
import { mergeAccountRows } from '../store/merge-accounts';
import { lastAccepted, putObservation, waitingObservations } from '../store/observations';
import { askAboutCount, withdrawQuestions } from '../store/questions';
import { noteDenial } from '../store/reader-health';
import type { StoredObservation } from '../store/rows';
import { confirmAnchor, forgetAnchor } from '../store/taught-anchors';
import { done, refused, type CommandContext, type CommandRefusal } from './command-context';
import { isJump } from './quarantine';
import { seen } from './store-counts';
import { forgetPlaceOf } from './taught-readings';
import { putTyped, typedRefusal } from './type-counts';

type ConfirmCount = Extract<Question, { kind: 'confirmCount' }>;
type TeachAnchor = Extract<Question, { kind: 'teachAnchor' }>;
type ConfirmFacts = Extract<Question, { kind: 'confirmFacts' }>;

/** Does what the person answered. The same answer twice is one answer; another one to a settled question changes nothing. */
export async function answerQuestion(
  context: CommandContext,
  { questionId, answer }: FromExtension['answer'],
): Promise<Reply> {
  const { db, settings, nowMs } = context;
  const outcome = await changeDatabase<CommandRefusal | Question | 'settled'>(db, async () => {
    const question = await db.questions.get(questionId);
    if (!question) {
      const settled = await db.answers.get(questionId);
      return { changed: false, value: settled ? 'settled' : 'unknown-question' };
    }
    const refusal = refusalOf(question, answer);
    if (refusal) return { changed: false, value: refusal };
    await db.questions.delete(question.id);
    await db.answers.put({ id: question.id, question, answer, answeredAtMs: nowMs });
    if (question.kind === 'confirmCount') await confirmCount(context, question, answer);
    else if (question.kind === 'teachAnchor') await teach(context, question, answer);
    else if (question.kind === 'confirmFacts') await confirmFacts(context, question, answer);
    else if (answer.kind === 'yes') {
      await mergeAccountRows(db, question.fromAccountId, question.accountId);
    }
    return { changed: true, value: question };
  });
  if (outcome === 'settled') return done;
  if (typeof outcome === 'string') return refused(outcome);
  if (outcome.kind === 'joinAccount') {
    await settings.update((current) =>
      current.activeAccountId === outcome.fromAccountId
        ? { ...current, activeAccountId: outcome.accountId }
        : current,
    );
  }
  return done;
}

function refusalOf(question: Question, answer: Answer): CommandRefusal | undefined {
  if (answer.kind !== 'correction') return undefined;
  return question.kind === 'confirmCount' ? typedRefusal(question.metric, answer.value) : 'invalid';
}

async function confirmCount(
  context: CommandContext,
  question: ConfirmCount,
  answer: Answer,
): Promise<void> {
  const { db, nowMs } = context;
  const observation = await db.observations.get(question.observationKey);
  if (observation) {
    if (answer.kind === 'yes') await accept(db, observation, nowMs);
    else await refuse(db, observation, nowMs);
  }
  if (answer.kind === 'correction') {
    await putTyped(
      db,
      {
        accountId: question.accountId,
        metric: question.metric,
        value: answer.value,
        day: toLocalDay(nowMs, context.utcOffsetMinutes),
      },
      context,
      observation?.windowDays ?? null,
    );
  }
}

/** The second "yes" makes it a place that is read, and its number counts from now on: the person has said so. */
async function teach(
  context: CommandContext,
  { accountId, anchorKey, documentId, metric, value }: TeachAnchor,
  answer: Answer,
): Promise<void> {
  const { db, nowMs } = context;
  if (answer.kind !== 'yes') return forgetAnchor(db, anchorKey, nowMs);
  if (!isTaught(await confirmAnchor(db, anchorKey, documentId))) return;
  const day = toLocalDay(nowMs, context.utcOffsetMinutes);
  await putTyped(db, { accountId, metric, value, day }, context);
}

/** Trusts what the reader says beside counts in this layout, or never asks about it again. */
async function confirmFacts(
  { db, nowMs }: CommandContext,
  { trustKey }: ConfirmFacts,
  answer: Answer,
): Promise<void> {
  const isTrusted = answer.kind === 'yes';
  await db.trustedLayouts.put({ key: trustKey, isTrusted, decidedAtMs: nowMs, denied: null });
  // Another account of this browser need not answer the same.
  await db.questions
    .filter((other) => other.kind === 'confirmFacts' && other.trustKey === trustKey)
    .delete();
}

/** Trusts the layout; other numbers it gave are accepted unless they jump, and those are asked about one by one. */
async function accept(
  db: EvenkeelDatabase,
  observation: StoredObservation,
  nowMs: number,
): Promise<void> {
  const key = layoutTrustKey(observation);
  await db.trustedLayouts.put({ key, isTrusted: true, decidedAtMs: nowMs, denied: null });
  await putObservation(db, { ...observation, standing: 'accepted', waitingFor: null });
  for (const { id: accountId } of await db.accounts.toArray()) {
    const waiting = (await waitingObservations(db, accountId)).sort(
      (a, b) => a.capturedAtMs - b.capturedAtMs,
    );
    for (const other of waiting) {
      if (layoutTrustKey(other) === key) await acceptUnlessJump(db, other, nowMs);
    }
  }
  await withdrawQuestions(db, (_, about) => about?.standing !== 'waiting');
}

async function acceptUnlessJump(
  db: EvenkeelDatabase,
  waiting: StoredObservation,
  nowMs: number,
): Promise<void> {
  const { accountId, metric, windowDays } = waiting;
  // What was confirmed later than this was seen judges it, too: nearest in time is all that isJump asks for.
  const previous = await lastAccepted(db, accountId, metric, windowDays, nowMs);
  if (!previous || !isJump(seen(previous), seen(waiting))) {
    await putObservation(db, { ...waiting, standing: 'accepted', waitingFor: null });
    return;
  }
  await db.observations.put({ ...waiting, waitingFor: 'jump' });
  await askAboutCount(db, { ...waiting, waitingFor: 'jump' }, previous.value, nowMs);
}

/** Takes trust from the layout, and refuses the same number wherever else it waits on its word. */
async function refuse(
  db: EvenkeelDatabase,
  observation: StoredObservation,
  nowMs: number,
): Promise<void> {
  const key = layoutTrustKey(observation);
  const { low, high } = observation;
  await db.trustedLayouts.put({
    key,
    isTrusted: false,
    decidedAtMs: nowMs,
    denied: { low, high },
  });
  await noteDenial(db, observation, nowMs);
  await forgetPlaceOf(db, observation, nowMs);
  const waiting = await waitingObservations(db, observation.accountId);
  for (const row of [observation, ...waiting]) {
    if (layoutTrustKey(row) !== key || row.low !== low || row.high !== high) continue;
    await db.observations.put({ ...row, standing: 'refused', waitingFor: null });
  }
}

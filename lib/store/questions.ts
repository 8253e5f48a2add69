import type { Question } from '../model/question';
import type { EvenkeelDatabase } from './database';
import { layoutTrustKey } from './layout-trust';
import type { StoredObservation } from './rows';

/** The same waiting number of the same reader, layout and language asks once, on whatever day it is seen. */
export const confirmQuestionId = (o: StoredObservation): string =>
  [
    'confirm',
    o.accountId,
    o.windowDays ?? 'state',
    `${o.low}-${o.high ?? ''}`,
    layoutTrustKey(o),
  ].join('|');

/**
 * Asks about a waiting number. A question about an older number of the same layout is withdrawn: the newest is the one
 * the person can check. Call it inside a transaction.
 */
export async function askAboutCount(
  db: EvenkeelDatabase,
  observation: StoredObservation,
  previous: number | null,
  nowMs: number,
): Promise<void> {
  const id = confirmQuestionId(observation);
  if (await db.questions.get(id)) return;
  await withdrawQuestions(
    db,
    (question, about) =>
      question.accountId === observation.accountId &&
      about?.windowDays === observation.windowDays &&
      layoutTrustKey(about) === layoutTrustKey(observation) &&
      about.lastSeenAtMs <= observation.lastSeenAtMs,
  );
  await db.questions.put({
    kind: 'confirmCount',
    id,
    accountId: observation.accountId,
    observationKey: observation.key,
    metric: observation.metric,
    value: observation.value,
    bound: observation.bound,
    reason: observation.waitingFor ?? 'firstInLayout',
    previous,
    askedAtMs: nowMs,
  });
}

/** Asks whether unnamed numbers belong to an account that a page proved. Once answered or asked, not again. */
export async function askToJoin(
  db: EvenkeelDatabase,
  fromAccountId: string,
  accountId: string,
  slug: string,
  nowMs: number,
): Promise<void> {
  const id = `join|${fromAccountId}|${accountId}`;
  if ((await db.questions.get(id)) || (await db.answers.get(id))) return;
  await db.questions.put({
    kind: 'joinAccount',
    id,
    fromAccountId,
    accountId,
    slug,
    askedAtMs: nowMs,
  });
}

/** One question for each account and layout: of several pages the newest is the one that can be checked. */
export async function askAboutFacts(
  db: EvenkeelDatabase,
  asked: Omit<Extract<Question, { kind: 'confirmFacts' }>, 'kind' | 'id'>,
): Promise<void> {
  const id = factsQuestionId(asked);
  const before = await db.questions.get(id);
  const askedAtMs = before?.askedAtMs ?? asked.askedAtMs;
  await db.questions.put({ kind: 'confirmFacts', id, ...asked, askedAtMs });
}

export const factsQuestionId = ({
  accountId,
  trustKey,
}: Pick<Extract<Question, { kind: 'confirmFacts' }>, 'accountId' | 'trustKey'>): string =>
  ['facts', accountId, trustKey].join('|');

/** Takes back questions about counts; `matches` also gets the observation, undefined when it is gone. */
export async function withdrawQuestions(
  db: EvenkeelDatabase,
  matches: (
    question: Extract<Question, { kind: 'confirmCount' }>,
    about: StoredObservation | undefined,
  ) => boolean,
): Promise<void> {
  for (const question of await db.questions.toArray()) {
    if (question.kind !== 'confirmCount') continue;
    const about = await db.observations.get(question.observationKey);
    if (matches(question, about)) await db.questions.delete(question.id);
  }
}

/** What to ask first about an account: whose numbers these are, then the numbers, oldest question first. */
export async function nextQuestion(
  db: EvenkeelDatabase,
  accountId: string,
): Promise<Question | null> {
  const questions = await db.questions
    .filter(
      (q) =>
        q.accountId === accountId || (q.kind === 'joinAccount' && q.fromAccountId === accountId),
    )
    .toArray();
  questions.sort(
    (a, b) =>
      Number(a.kind === 'confirmCount') - Number(b.kind === 'confirmCount') ||
      a.askedAtMs - b.askedAtMs ||
      (a.id < b.id ? -1 : 1),
  );
  return questions[0] ?? null;
}

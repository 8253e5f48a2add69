import { composition } from './answers/composition';
import { engagement } from './answers/engagement';
import { goalPreview } from './answers/goal';
import { growth, pace } from './answers/growth';
import { history } from './answers/history';
import { lists } from './answers/lists';
import { changes, overview, scores } from './answers/overview';
import {
  keepPeople,
  people,
  peopleOrder,
  peopleSlice,
  review,
  reviewEffect,
  segments,
} from './answers/people';
import { report } from './answers/report';
import { triable, whatIf } from './answers/what-if';
import type { Desk } from './network-desk';

/** Answered from what is held: the table asks for thousands of rows in slices, and no slice has to open the database. */
export const HELD_ANSWERS = {
  keepPeople,
  peopleOrder,
  peopleSlice,
} satisfies Record<string, (desk: Pick<Desk, 'held'>, question: never) => unknown>;

/** Everything the page can ask the worker. Questions and answers are plain values. */
export const NETWORK_ANSWERS = {
  ...HELD_ANSWERS,
  changes,
  composition,
  engagement,
  goalPreview,
  growth,
  history,
  lists,
  overview,
  pace,
  people,
  report,
  review,
  reviewEffect,
  scores,
  segments,
  triable,
  whatIf,
} satisfies Record<string, (desk: Desk, question: never) => unknown>;

type Answers = typeof NETWORK_ANSWERS;
export type QuestionName = keyof Answers;
export type QuestionOf<K extends QuestionName> = Parameters<Answers[K]>[1];
export type AnswerOf<K extends QuestionName> = Awaited<ReturnType<Answers[K]>>;

/** A question on its way to the worker, and what comes back under its number. */
export interface ToNetworkWorker {
  id: number;
  name: QuestionName;
  question: unknown;
}
export type FromNetworkWorker =
  { id: number; ok: true; answer: unknown } | { id: number; ok: false; error: string };

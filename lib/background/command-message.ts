import * as v from 'valibot';
import type { ExtensionMessage } from '../messaging/messages';
import { REQUESTED_FILES } from '../model/file-request';
import { GOAL_NAMES } from '../model/goal';
import { TOOLBAR_CHOICES } from '../model/settings';

/** Commands about stored things; consent and reminder are handled where the browser's permissions and alarms are. */
export type Command = Exclude<
  ExtensionMessage,
  {
    type:
      | 'consentGiven'
      | 'consentWithdrawn'
      | 'badgesGiven'
      | 'badgesWithdrawn'
      | 'chooseReminder'
      | 'answerReminder';
  }
>;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const reason = v.pipe(v.string(), v.maxLength(1_000));

/** Whether a number makes sense is told with a reason of its own, later: here it only has to be one. */
const typed = v.nullable(v.number());

const command = v.variant('type', [
  v.object({
    type: v.literal('typeCounts'),
    id,
    followers: typed,
    connections: typed,
    day: v.nullable(v.string()),
  }),
  v.object({
    type: v.literal('answer'),
    questionId: v.pipe(v.string(), v.minLength(1), v.maxLength(1_000)),
    answer: v.variant('kind', [
      v.object({ kind: v.literal('yes') }),
      v.object({ kind: v.literal('no') }),
      v.object({ kind: v.literal('correction'), value: v.number() }),
    ]),
  }),
  v.object({ type: v.literal('setGoal'), goal: v.picklist(GOAL_NAMES) }),
  v.object({ type: v.literal('switchAccount'), accountId: id }),
  v.object({
    type: v.literal('renameAccount'),
    accountId: id,
    label: v.pipe(v.string(), v.trim(), v.maxLength(100)),
  }),
  v.object({ type: v.literal('mergeAccounts'), fromAccountId: id, intoAccountId: id }),
  v.object({ type: v.literal('correctObservation'), key: id, value: v.number(), reason }),
  v.object({ type: v.literal('removeObservation'), key: id, reason }),
  v.object({ type: v.literal('putBackObservation'), id }),
  v.object({
    type: v.literal('noteFileRequest'),
    file: v.picklist(REQUESTED_FILES),
    isAsked: v.boolean(),
  }),
  v.object({ type: v.literal('chooseToolbar'), show: v.picklist(TOOLBAR_CHOICES) }),
  v.object({ type: v.literal('showHiddenBadges') }),
  v.object({ type: v.literal('showExample') }),
  v.object({ type: v.literal('leaveExample') }),
  v.object({ type: v.literal('deleteAll') }),
  v.object({ type: v.literal('refreshView') }),
]);

/** @returns undefined for anything that is no command */
export function parseCommand(message: unknown): Command | undefined {
  const parsed = v.safeParse(command, message);
  return parsed.success ? parsed.output : undefined;
}

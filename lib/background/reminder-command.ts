import * as v from 'valibot';
import type { Reply } from '../messaging/messages';
import { isReminderChoice, SNOOZES, type ReminderChoice } from '../model/reminder';
import type { ReminderAnswer, ReminderKeeper } from './reminder-keeper';

const command = v.variant('type', [
  v.object({
    type: v.literal('chooseReminder'),
    choice: v.custom<ReminderChoice>(isReminderChoice),
  }),
  v.object({
    type: v.literal('answerReminder'),
    id: v.pipe(v.string(), v.maxLength(100)),
    answer: v.picklist(['opened', 'skipped', ...SNOOZES] satisfies ReminderAnswer[]),
  }),
]);

/** What one of our pages says to the reminder. @returns undefined for what is not for it */
export function answerReminderCommand(
  reminder: ReminderKeeper,
  message: unknown,
): Promise<Reply> | undefined {
  const parsed = v.safeParse(command, message);
  if (!parsed.success) return undefined;
  return parsed.output.type === 'chooseReminder'
    ? reminder.choose(parsed.output.choice)
    : reminder.answer(parsed.output.id, parsed.output.answer);
}

import type { Reply } from '../messaging/messages';
import { deleteEverything } from '../store/delete-account';
import { mergeAccounts, renameAccount, switchAccount } from './account-commands';
import { answerQuestion } from './answer-question';
import { done, refused, type CommandContext } from './command-context';
import { parseCommand, type Command } from './command-message';
import { correctObservation, putBackObservation, removeObservation } from './edit-observation';
import { leaveExample, showExample } from './example-commands';
import { noteFileRequest } from './note-file-request';
import { typeCounts } from './type-counts';

/**
 * Carries out what one of the extension's pages asks for. Every command may come twice. The caller publishes the view
 * afterwards; `refreshView` is nothing but that.
 * @returns a `CommandRefusal` when it was not done; nothing was changed then
 */
export async function handleCommand(context: CommandContext, message: unknown): Promise<Reply> {
  const command = parseCommand(message);
  return command ? carryOut(context, command) : refused('invalid');
}

async function carryOut(context: CommandContext, command: Command): Promise<Reply> {
  switch (command.type) {
    case 'typeCounts':
      return typeCounts(context, command);
    case 'answer':
      return answerQuestion(context, command);
    case 'setGoal':
      await context.settings.update((current) => ({
        ...current,
        goal: command.goal,
        goalChosen: true,
      }));
      return done;
    case 'switchAccount':
      return switchAccount(context, command);
    case 'renameAccount':
      return renameAccount(context, command);
    case 'mergeAccounts':
      return mergeAccounts(context, command);
    case 'correctObservation':
      return correctObservation(context, command);
    case 'removeObservation':
      return removeObservation(context, command);
    case 'putBackObservation':
      return putBackObservation(context, command);
    case 'noteFileRequest':
      return noteFileRequest(context, command);
    case 'chooseToolbar':
      await context.settings.update((current) => ({ ...current, toolbar: command.show }));
      return done;
    case 'showHiddenBadges':
      await context.settings.update((current) => ({ ...current, hiddenBadges: [] }));
      return done;
    case 'showExample':
      return showExample(context);
    case 'leaveExample':
      return leaveExample(context);
    case 'deleteAll':
      // The settings go first: with them consent, so that no reading arrives between the two.
      await context.settings.clear();
      await deleteEverything(context.db);
      return done;
    case 'refreshView':
      return done;
  }
}

import { GoalEditor } from '../../../components/goal/goal-editor';
import type { GoalEditorCallbacks } from '../../../components/goal/goal-props';
import type { Goal, GoalName } from '../../../lib/model/goal';
import { goalPreset } from '../../../lib/scores/goal-presets';
import {
  defaultNeed,
  goalQuestion,
  NOTHING_OWN,
  suggestedTargets,
  withTarget,
  type OwnCategories,
} from '../../../lib/scores/goal-targets';
import { askOwnCategories } from '../../../lib/store/classification/run-classification';
import { copyOfGoal, saveGoal } from '../../../lib/store/goals';
import { chosenGoal } from '../../../lib/scores/chosen-goal';
import type { StoredGoal } from '../../../lib/store/rows';
import type { CreateSection, Screen } from '../screen';
import { sameNumbers, withWholeWeights } from './goal-numbers';
import { LivePreview } from './live-preview';

/** The goal: who matters, how much each part counts, and what that would give while one edits. */
export const goal: CreateSection = (screen) => {
  let stored: StoredGoal[] = [];
  /** The account that everything here was read for; `null` before any. */
  let readFor: string | null = null;
  /** What was edited and not saved, by account. */
  const drafts = new Map<string, Goal>();
  let own: OwnCategories = NOTHING_OWN;
  let ownAskedFor = '';
  const preview = new LivePreview(screen);

  const keptAs = (name: GoalName): Goal => chosenGoal(name, stored, screen.accountId);
  const kept = (): Goal => keptAs(screen.state.settings.goal);
  const shown = (): Goal => {
    const draft = drafts.get(screen.accountId);
    return draft?.name === screen.state.settings.goal ? draft : kept();
  };
  const edit = (change: (goal: Goal) => Goal): void => {
    drafts.set(screen.accountId, change(shown()));
    screen.repaint();
    preview.follow(shown());
  };
  const askOwn = async (accountId: string, generation: number): Promise<void> => {
    const asked = `${accountId}|${generation}`;
    if (accountId === '' || asked === ownAskedFor) return;
    // What somebody else is, is nothing to propose meanwhile.
    if (!ownAskedFor.startsWith(`${accountId}|`)) own = NOTHING_OWN;
    ownAskedFor = asked;
    const found = await askOwnCategories(accountId);
    if (ownAskedFor !== asked) return;
    own = found;
    screen.repaint();
  };
  const on = callbacksOf(screen, {
    edit,
    kept,
    keptAs,
    suggested: () => suggestedTargets(shown().name, own),
    saved: (accountId, saved) => {
      if (drafts.get(accountId) === saved) drafts.delete(accountId);
    },
    shown,
  });

  return {
    async load(db, accountId) {
      stored = await db.goals.where('accountId').equals(accountId).toArray();
      void askOwn(accountId, screen.state.view?.generation ?? 0);
      await preview.take(shown());
      readFor = accountId;
    },
    draw() {
      // Edited before it was read, a goal would be saved over the one that is kept.
      if (readFor !== screen.accountId) return null;
      const now = shown();
      return (
        <GoalEditor
          goal={now}
          isChosen={screen.state.settings.goalChosen}
          isChanged={JSON.stringify(now) !== JSON.stringify(kept())}
          hasOwnNumbers={!sameNumbers(now, goalPreset(now.name))}
          about={goalQuestion(now.name).about}
          suggestion={suggestedTargets(now.name, own)}
          options={preview.shown.options}
          live={preview.shown.live}
          canSave={screen.accountId !== ''}
          on={on}
        />
      );
    },
  };
};

interface Editing {
  edit(change: (goal: Goal) => Goal): void;
  kept(): Goal;
  keptAs(name: GoalName): Goal;
  shown(): Goal;
  suggested(): Goal['targets'];
  /** What was saved is a draft no more, unless it was edited meanwhile. */
  saved(accountId: string, saved: Goal): void;
}

function callbacksOf(screen: Screen, editing: Editing): GoalEditorCallbacks {
  const { edit } = editing;
  return {
    onChooseGoal: (name) => void screen.send({ type: 'setGoal', goal: name }),
    onTarget: (dimension, values, need) =>
      edit((now) => ({
        ...now,
        targets: withTarget(
          now.targets,
          dimension,
          values,
          need ?? defaultNeed(now.name, dimension),
        ),
      })),
    onUseSuggestion: () => edit((now) => ({ ...now, targets: editing.suggested() })),
    onNumbers: (numbers) => edit((now) => ({ ...now, ...numbers })),
    onResetNumbers: () => edit((now) => ({ ...goalPreset(now.name), targets: now.targets })),
    onCopyFrom: (name) => edit(() => copyOfGoal(editing.keptAs(name))),
    onSave: () => {
      const { accountId } = screen;
      const saved = editing.shown();
      const whole = withWholeWeights(saved);
      void screen
        .write((db) => saveGoal(db, accountId, whole))
        .then(async (isWritten) => {
          if (!isWritten) return;
          editing.saved(accountId, saved);
          if (!screen.state.settings.goalChosen) {
            await screen.send({ type: 'setGoal', goal: whole.name });
          }
          screen.repaint();
        });
    },
    onDiscard: () => edit(() => editing.kept()),
  };
}

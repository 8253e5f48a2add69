import { GoalEditor } from '../../../components/goal/goal-editor';
import type { GoalEditorCallbacks } from '../../../components/goal/goal-props';
import type { Goal } from '../../../lib/model/goal';
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
  let draft: Goal | null = null;
  let own: OwnCategories = NOTHING_OWN;
  let ownAskedFor = '';
  const preview = new LivePreview(screen);

  const kept = (): Goal => chosenGoal(screen.state.settings.goal, stored, screen.accountId);
  const shown = (): Goal => (draft?.name === screen.state.settings.goal ? draft : kept());
  const edit = (change: (goal: Goal) => Goal): void => {
    draft = change(shown());
    screen.repaint();
    preview.follow(shown());
  };
  const askOwn = async (accountId: string, generation: number): Promise<void> => {
    const asked = `${accountId}|${generation}`;
    if (accountId === '' || asked === ownAskedFor) return;
    ownAskedFor = asked;
    own = await askOwnCategories(accountId);
    screen.repaint();
  };
  const on = callbacksOf(screen, {
    edit,
    kept,
    suggested: () => suggestedTargets(shown().name, own),
    stored: () => stored,
    saved: () => {
      draft = null;
    },
    shown,
  });

  return {
    async load(db, accountId) {
      stored = await db.goals.where('accountId').equals(accountId).toArray();
      await preview.take(shown());
      void askOwn(accountId, screen.state.view?.generation ?? 0);
    },
    draw() {
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
  shown(): Goal;
  suggested(): Goal['targets'];
  stored(): readonly StoredGoal[];
  saved(): void;
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
    onCopyFrom: (name) =>
      edit(() => copyOfGoal(chosenGoal(name, editing.stored(), screen.accountId))),
    onSave: () => {
      const whole = withWholeWeights(editing.shown());
      void screen
        .write((db) => saveGoal(db, screen.accountId, whole))
        .then(async (isWritten) => {
          if (!isWritten) return;
          editing.saved();
          if (!screen.state.settings.goalChosen) {
            await screen.send({ type: 'setGoal', goal: whole.name });
          }
          screen.repaint();
        });
    },
    onDiscard: () => edit(() => editing.kept()),
  };
}

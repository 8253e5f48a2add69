import type { Goal, GoalName, GoalTarget } from '../../lib/model/goal';
import type { CategoryDimension } from '../../lib/model/network-facts';
import type { Phrase } from '../../lib/model/score';
import type { GoalQuestion } from '../../lib/scores/goal-targets';

/** A category one can choose, with how many of the network are in it. */
export interface CategoryOption {
  value: string;
  people: number;
}

export interface GoalEditorState {
  /** As it stands in the form. */
  goal: Goal;
  isChosen: boolean;
  /** Whether the form differs from what is kept. */
  isChanged: boolean;
  /** Whether band, weights or halves differ from those we ship. */
  hasOwnNumbers: boolean;
  about: GoalQuestion['about'];
  /** Targets to propose from the person's own files; empty = those do not say. */
  suggestion: readonly GoalTarget[];
  options: Readonly<Record<CategoryDimension, readonly CategoryOption[]>>;
  /** What the form would give: the count of matches and what stands against a score. */
  live: readonly Phrase[];
  /** `false` before there is an account to keep a goal for. */
  canSave: boolean;
}

/** What of a goal is a number. */
export type GoalNumbers = Pick<Goal, 'band' | 'weights' | 'responseShare' | 'deciderHalf'>;

export interface GoalEditorCallbacks {
  onChooseGoal: (goal: GoalName) => void;
  /** Who matters in one dimension; without values it does not count. */
  onTarget: (
    dimension: CategoryDimension,
    values: readonly string[],
    need: GoalTarget['need'] | null,
  ) => void;
  onUseSuggestion: () => void;
  onNumbers: (numbers: Partial<GoalNumbers>) => void;
  /** Band, weights and halves as we ship them, into the form. */
  onResetNumbers: () => void;
  /** The goal of one's own as a copy of another, into the form. */
  onCopyFrom: (name: GoalName) => void;
  onSave: () => void;
  onDiscard: () => void;
}

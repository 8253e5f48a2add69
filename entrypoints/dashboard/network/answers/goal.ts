import type { GoalEditorState } from '../../../../components/goal/goal-props';
import type { Goal } from '../../../../lib/model/goal';
import type { Desk } from '../network-desk';

interface GoalQuestion {
  accountId: string;
  /** As it stands in the form. */
  goal: Goal;
  nowMs: number;
}

/** What the form would give, and the categories to choose from. */
export async function goalPreview(
  { db, held }: Desk,
  { accountId, goal, nowMs }: GoalQuestion,
): Promise<Pick<GoalEditorState, 'options' | 'live'>> {
  const preview = await held.previewOf(db, accountId);
  return { options: preview.options(goal), live: preview.live(goal, nowMs) };
}

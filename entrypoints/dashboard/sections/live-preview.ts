import type { GoalEditorState } from '../../../components/goal/goal-props';
import { CATEGORY_DIMENSIONS } from '../../../lib/model/network-facts';
import type { Goal } from '../../../lib/model/goal';
import type { Screen } from '../screen';

type Shown = Pick<GoalEditorState, 'options' | 'live'>;

const NOTHING: Shown = {
  options: Object.fromEntries(
    CATEGORY_DIMENSIONS.map((dimension) => [dimension, []]),
  ) as unknown as Shown['options'],
  live: [],
};

/** What the goal in the form would give, asked anew whenever it changes; until then what was said last stays. */
export class LivePreview {
  shown: Shown = NOTHING;
  private wanted: Goal | null = null;
  private isAsking = false;

  constructor(private readonly screen: Screen) {}

  /** Reads the network anew. */
  async take(goal: Goal): Promise<void> {
    this.wanted = null;
    this.shown = await this.ask(goal);
  }

  /** Keeps up with whoever edits: one question at a time, and the last form is answered. */
  follow(goal: Goal): void {
    this.wanted = goal;
    if (!this.isAsking) void this.answer();
  }

  private async answer(): Promise<void> {
    this.isAsking = true;
    try {
      while (this.wanted) {
        const goal = this.wanted;
        this.wanted = null;
        this.shown = await this.ask(goal);
        this.screen.repaint();
      }
    } finally {
      this.isAsking = false;
    }
  }

  private ask(goal: Goal): Promise<Shown> {
    return this.screen.ask('goalPreview', {
      accountId: this.screen.accountId,
      goal,
      nowMs: Date.now(),
    });
  }
}

import type { Goal, GoalName } from '../../../lib/model/goal';
import type { NetworkFacts } from '../../../lib/model/network-facts';
import type { Score, ScoreName } from '../../../lib/model/score';
import { connectionsRange } from '../../../lib/scores/connections-range';
import { networkMatch, type NetworkMatch } from '../../../lib/scores/network-match';
import { scoreAll } from '../../../lib/scores/score-all';

/** Whose network is asked about, for which goal, at which instant. */
export interface NetworkPlace {
  accountId: string;
  goalName: GoalName;
  nowMs: number;
}

/** What the scores rest on, and the scores once somebody asks for them. */
export class Network {
  private knownMatch: NetworkMatch | null | undefined;
  private knownScores: Record<ScoreName, Score> | undefined;

  constructor(
    readonly facts: NetworkFacts,
    readonly goal: Goal,
    readonly nowMs: number,
  ) {}

  /** `null` without people or targets. */
  get match(): NetworkMatch | null {
    if (this.knownMatch === undefined) {
      this.knownMatch = networkMatch(
        this.facts,
        this.goal,
        connectionsRange(this.facts, this.nowMs),
      );
    }
    return this.knownMatch;
  }

  get scores(): Record<ScoreName, Score> {
    this.knownScores ??= scoreAll(this.facts, this.goal, this.nowMs);
    return this.knownScores;
  }
}

import type { Goal } from '../../lib/model/goal';
import type { NetworkFacts } from '../../lib/model/network-facts';
import type { Score, ScoreName } from '../../lib/model/score';
import { connectionsRange } from '../../lib/scores/connections-range';
import { networkMatch, type NetworkMatch } from '../../lib/scores/network-match';
import { factsFromTables } from '../../lib/scores/network-facts';
import { scoreAll } from '../../lib/scores/score-all';
import type { EvenkeelDatabase } from '../../lib/store/database';
import { loadFactTables } from '../../lib/store/fact-tables';
import { goalOf } from './goal-of';
import type { Screen } from './screen';

/** What the scores rest on, and the scores, of the account on show. */
export interface Network {
  facts: NetworkFacts;
  goal: Goal;
  scores: Record<ScoreName, Score>;
  /** `null` without people or targets. */
  match: NetworkMatch | null;
  nowMs: number;
}

export async function networkOf(db: EvenkeelDatabase, screen: Screen): Promise<Network> {
  const { accountId } = screen;
  const nowMs = Date.now();
  const goal = await goalOf(db, screen);
  const facts = factsFromTables(await loadFactTables(db, accountId), accountId);
  return {
    facts,
    goal,
    scores: scoreAll(facts, goal, nowMs),
    match: networkMatch(facts, goal, connectionsRange(facts, nowMs)),
    nowMs,
  };
}

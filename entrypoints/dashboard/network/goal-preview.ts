import type { CategoryOption, GoalEditorState } from '../../../components/goal/goal-props';
import { FUNCTIONS, INDUSTRIES } from '../../../lib/categories/taxonomy';
import { COMPANY_SIZES } from '../../../lib/model/company-size';
import type { Goal } from '../../../lib/model/goal';
import type { CategoryDimension, NetworkFacts } from '../../../lib/model/network-facts';
import type { Phrase } from '../../../lib/model/score';
import { connectionsRange } from '../../../lib/scores/connections-range';
import { followerMatches } from '../../../lib/scores/follower-match';
import { topicWordsOf } from '../../../lib/scores/goal-targets';
import { SENIORITY_ORDER } from '../../../lib/scores/match';
import { factsFromTables, type FactTables } from '../../../lib/scores/network-facts';
import { networkMatch } from '../../../lib/scores/network-match';
import { scoreRelevance } from '../../../lib/scores/relevance.score';
import { phrase } from '../../../lib/scores/score-outcome';

/** Topics and places are as many as people write; more than these are noise. */
const MAX_FOUND = 40;

/** What a goal would give over the network as it is, while it is edited. */
export class GoalPreview {
  private tables: FactTables = { observations: [] };
  private demographics: Parameters<typeof followerMatches>[0] = [];
  private accountId = '';
  private facts: NetworkFacts | null = null;
  private factsFor = '';

  /** Looks at these rows from now on. */
  use(
    tables: FactTables,
    demographics: Parameters<typeof followerMatches>[0],
    accountId: string,
  ): void {
    this.demographics = demographics;
    this.tables = tables;
    this.accountId = accountId;
    this.facts = null;
  }

  /** The matches against the reference share, and what stands against a score of them. */
  live(goal: Goal, nowMs: number): Phrase[] {
    const facts = this.factsOf(goal);
    if (!facts.people) return [phrase('score.relevance.empty')];
    if (!goal.targets.some(({ need }) => need === 'must')) return [phrase('goal.live.none')];
    const match = networkMatch(facts, goal, connectionsRange(facts, nowMs));
    return [...scoreRelevance(facts, goal, match).reasons, ...this.followers(goal)];
  }

  /** What LinkedIn's file says of the followers, dimension by dimension. */
  private followers({ targets }: Goal): Phrase[] {
    return followerMatches(this.demographics, targets).map(({ dimension, low, high, day }) =>
      phrase('goal.live.followers', { dimension, low, high, day }),
    );
  }

  /** Categories to choose from: LinkedIn's own lists, and of topics and places what the network names most. */
  options(goal: Goal): GoalEditorState['options'] {
    const counts = countsOf(this.factsOf(goal));
    const listed = (dimension: CategoryDimension, values: readonly string[]): CategoryOption[] =>
      values.map((value) => ({ value, people: counts[dimension].get(value) ?? 0 }));
    const found = (dimension: CategoryDimension): CategoryOption[] =>
      [...counts[dimension]]
        .map(([value, people]) => ({ value, people }))
        .sort((a, b) => b.people - a.people || a.value.localeCompare(b.value))
        .slice(0, MAX_FOUND);
    return {
      seniority: listed('seniority', SENIORITY_ORDER),
      function: listed('function', [...FUNCTIONS].sort()),
      industry: listed('industry', INDUSTRIES),
      companySize: listed('companySize', COMPANY_SIZES),
      location: found('location'),
      topic: found('topic'),
    };
  }

  /** The facts, with people looked through for the topics that the form names. */
  private factsOf({ targets }: Goal): NetworkFacts {
    const words = topicWordsOf([{ targets }]).join('\n');
    if (this.facts && this.factsFor === words) return this.facts;
    const goals = [...(this.tables.goals ?? []), { accountId: this.accountId, targets }];
    this.facts = factsFromTables({ ...this.tables, goals }, this.accountId);
    this.factsFor = words;
    return this.facts;
  }
}

function countsOf(facts: NetworkFacts): Record<CategoryDimension, Map<string, number>> {
  const counts: Record<CategoryDimension, Map<string, number>> = {
    seniority: new Map(),
    function: new Map(),
    industry: new Map(),
    companySize: new Map(),
    location: new Map(),
    topic: new Map(),
  };
  for (const { state, categories } of facts.people ?? []) {
    if (state !== 'present') continue;
    for (const [dimension, values] of Object.entries(categories)) {
      const count = counts[dimension as CategoryDimension];
      for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

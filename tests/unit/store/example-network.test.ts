import { describe, expect, it } from 'vitest';
import { classifiedPerson } from '../../../lib/categories/classify-person';
import { chosenGoal } from '../../../lib/scores/chosen-goal';
import { factsFromTables } from '../../../lib/scores/network-facts';
import { scoreAll } from '../../../lib/scores/score-all';
import { EXAMPLE_ACCOUNT_ID } from '../../../lib/store/accounts';
import { exampleNetwork } from '../../../lib/store/example-network';

const NOW_MS = Date.UTC(2026, 10, 25, 12);
const example = exampleNetwork(NOW_MS, 60);

describe('the example network', () => {
  it('has people with names of their own, sorted as the classifier would', () => {
    expect(new Set(example.people.map(({ name }) => name)).size).toBe(example.people.length);
    expect(new Set(example.people.map(({ id }) => id)).size).toBe(example.people.length);
    for (const person of example.people.slice(0, 300)) {
      const { function: work, seniority } = classifiedPerson(person).categories ?? {};
      expect({ title: person.title, ...person.categories }).toEqual({
        title: person.title,
        ...(work ? { function: work } : {}),
        ...(seniority ? { seniority } : {}),
      });
    }
  });

  it('has a score of each part from its first paint, and acts of people who are in it', () => {
    const facts = factsFromTables({ ...example, interactions: example.acts }, EXAMPLE_ACCOUNT_ID);
    const goal = chosenGoal('general', example.goals, EXAMPLE_ACCOUNT_ID);
    const scores = scoreAll(facts, goal, NOW_MS);
    for (const name of ['balance', 'relevance', 'engagement', 'health'] as const) {
      expect(scores[name].printed, name).toBe(true);
    }
    for (const name of ['quality', 'opportunity'] as const) {
      expect(scores[name].value, name).not.toBeNull();
    }
    const ids = new Set(example.people.map(({ id }) => id));
    expect(example.acts.filter(({ personId }) => !ids.has(personId ?? ''))).toEqual([]);
  });
});

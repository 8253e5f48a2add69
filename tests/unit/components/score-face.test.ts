import { describe, expect, it } from 'vitest';
import '../../../lib/words';
import { scoreFace } from '../../../components/scores/score-face';
import { connectionsRange } from '../../../lib/scores/connections-range';
import { networkMatch } from '../../../lib/scores/network-match';
import { scoreRelevance } from '../../../lib/scores/relevance.score';
import { goalPreset } from '../../../lib/scores/goal-presets';
import { NOW_MS } from '../scores/made-facts';
import { listed, madePerson } from '../scores/simulated-people';

const people = (known: number) =>
  Array.from({ length: 200 }, (_, i) =>
    madePerson(i, {
      categories: i < known ? { topic: [i % 4 === 0 ? 'Falconry' : 'Gardening'] } : {},
    }),
  );

function face(known: number) {
  const facts = listed(people(known), {
    reference: [{ seniority: null, function: 'Sales', share: 1 }],
  });
  const targets = [{ dimension: 'topic', values: ['Falconry'], need: 'must', weight: 1 }] as const;
  const goal = { ...goalPreset('creator'), targets };
  return scoreFace(
    scoreRelevance(facts, goal, networkMatch(facts, goal, connectionsRange(facts, NOW_MS))),
  );
}

describe('the face of relevance', () => {
  it('shows the share, as a share, where nobody knows how common that is elsewhere', () => {
    expect(face(200)).toEqual({
      headline: '25%',
      isNumber: true,
      note: 'of people match, no score',
      range: null,
    });
  });

  it('says that people are not sorted while too few are', () => {
    expect(face(20)).toMatchObject({ headline: 'not yet', note: 'not sorted yet' });
  });
});

import type { OverviewDetails } from '../../../components/dashboard/overview';
import { adviceList } from '../../../lib/scores/advice/advice-list';
import { factsFromTables } from '../../../lib/scores/network-facts';
import { goalPreset } from '../../../lib/scores/goal-presets';
import { scoreAll } from '../../../lib/scores/score-all';
import { exampleNetwork } from '../../../lib/store/example-network';
import { NOW_MS } from '../../fixtures/popup-views';

const { account, acts: interactions, ...tables } = exampleNetwork(NOW_MS, 0);

/** The example network as the scores see it. */
export const EXAMPLE_FACTS = factsFromTables({ ...tables, interactions }, account.id);
export const EXAMPLE_GOAL = goalPreset('creator');
const scores = scoreAll(EXAMPLE_FACTS, EXAMPLE_GOAL, NOW_MS);

/** Every score of the example network with the advice for it, something that moved, something that was carried out. */
export const DETAILS: OverviewDetails = {
  scores,
  goal: EXAMPLE_GOAL,
  advice: adviceList(
    EXAMPLE_FACTS,
    EXAMPLE_GOAL,
    scores,
    { hasConsent: true, dismissedUntilMs: {} },
    NOW_MS,
  ),
  followedUp: ['Since November 1 engagement rose from 40 to 52.'],
  moved: ['Relevance 52 → 38 because you added data, not because your network changed.'],
};

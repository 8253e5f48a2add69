import { ScoreExplained } from '../../../components/dashboard/score-explained';
import { SectionHead } from '../../../components/dashboard/section-head';
import { ReachPanel } from '../../../components/reach/reach-panel';
import { reachFigures, usualPost } from '../../../lib/scores/reach';
import { t } from '../../../lib/words/t';
import { networkOf, type Network } from '../network';
import type { CreateSection } from '../screen';

/** Who responds, and how far one's posts go. */
export const engagement: CreateSection = (screen) => {
  let network: Network | null = null;
  return {
    async load(db) {
      network = await networkOf(db, screen);
    },
    draw: () => (
      <>
        <SectionHead title={t('dashboard.section', { section: 'engagement' })}>
          {t('dashboard.lead', { section: 'engagement' })}
        </SectionHead>
        {network && (
          <>
            <ScoreExplained score={network.scores.engagement} weight={null} heading="h2" />
            <ReachPanel
              figures={reachFigures(network.facts, network.nowMs)}
              post={usualPost(network.facts, network.nowMs)}
            />
          </>
        )}
      </>
    ),
  };
};

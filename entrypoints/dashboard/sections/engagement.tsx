import { ScoreExplained } from '../../../components/dashboard/score-explained';
import { SectionHead } from '../../../components/dashboard/section-head';
import { ReachPanel } from '../../../components/reach/reach-panel';
import { t } from '../../../lib/words/t';
import type { EngagementAnswer } from '../network/answers/engagement';
import type { CreateSection } from '../screen';

/** Who responds, and how far one's posts go. */
export const engagement: CreateSection = (screen) => {
  let state: EngagementAnswer | null = null;
  return {
    async load() {
      state = await screen.ask('engagement', screen.place());
    },
    draw: () => (
      <>
        <SectionHead title={t('dashboard.section', { section: 'engagement' })}>
          {t('dashboard.lead', { section: 'engagement' })}
        </SectionHead>
        {state && (
          <>
            <ScoreExplained score={state.score} weight={null} heading="h2" />
            <ReachPanel figures={state.figures} post={state.post} />
          </>
        )}
      </>
    ),
  };
};

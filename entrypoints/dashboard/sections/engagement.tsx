import { ScoreExplained } from '../../../components/dashboard/score-explained';
import { SectionHead } from '../../../components/dashboard/section-head';
import { ReachPanel } from '../../../components/reach/reach-panel';
import {
  hasChart,
  ResponsesPanel,
  type DrawResponses,
} from '../../../components/responses/responses-panel';
import { t } from '../../../lib/words/t';
import type { EngagementAnswer } from '../network/answers/engagement';
import { offerFile } from '../offer-file';
import type { CreateSection } from '../screen';

/** Who responds, and how far one's posts go. */
export const engagement: CreateSection = (screen) => {
  let state: EngagementAnswer | null = null;
  let drawResponses: DrawResponses | null = null;
  return {
    async load() {
      state = await screen.ask('engagement', screen.place());
      if (drawResponses || !hasChart(state.responses)) return;
      // The texts do not wait for what draws the chart, and who has no posts never loads it.
      screen.repaint();
      ({ drawResponses } = await import('../../../components/charts/draw-responses'));
    },
    draw: () => (
      <>
        <SectionHead title={t('dashboard.section', { section: 'engagement' })}>
          {t('dashboard.lead', { section: 'engagement' })}
        </SectionHead>
        {state && (
          <>
            <ScoreExplained score={state.score} weight={null} heading="h2" />
            <ResponsesPanel
              history={state.responses}
              draw={drawResponses}
              onPicture={(picture) => offerFile(picture, 'evenkeel-responses.png')}
            />
            <ReachPanel figures={state.figures} post={state.post} />
          </>
        )}
      </>
    ),
  };
};

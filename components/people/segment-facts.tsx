import type { SegmentFigures } from '../../lib/segments/segment-figures';
import { t } from '../../lib/words/t';

/** How engaged, how relevant and how accepted the people of a segment are, beside the whole network. */
export const SegmentFacts = ({ figures }: { figures: SegmentFigures }) => {
  const { engaged, engagedInNetwork, relevant, relevantInNetwork, acceptance } = figures;
  return (
    <ul class="segment-facts">
      <li>
        {relevant
          ? t('segment.relevant', {
              n: relevant.count,
              of: relevant.of,
              share: relevant.count / relevant.of,
              all: relevantInNetwork ? relevantInNetwork.count / relevantInNetwork.of : 0,
            })
          : t('segment.relevantUnknown')}
      </li>
      <li>
        {engaged
          ? t('segment.engaged', {
              n: engaged.count,
              of: engaged.of,
              share: engaged.count / engaged.of,
              all: engagedInNetwork ? engagedInNetwork.count / engagedInNetwork.of : 0,
            })
          : t('segment.engagedUnknown')}
      </li>
      <li>
        {acceptance
          ? t('segment.acceptance', {
              ...acceptance,
              sent: acceptance.accepted + acceptance.notAccepted,
            })
          : t('segment.acceptanceUnknown')}
      </li>
    </ul>
  );
};

import type { AudiencePicture, Composition } from '../../lib/segments/composition';
import { t } from '../../lib/words/t';
import { SectionHead } from '../dashboard/section-head';
import { dimensionText } from '../people/category-words';
import { AudienceBars } from './audience-bars';
import { CompositionBars } from './composition-bars';

export interface CompositionState {
  /** `null` until it was read. */
  pictures: readonly Composition[] | null;
  audience: readonly AudiencePicture[];
  /** Name of the goal, and whether it says who matters. */
  hasTargets: boolean;
}

/** What one's connections are made of, category by category, and what LinkedIn says of the followers. */
export const CompositionSection = ({ pictures, audience, hasTargets }: CompositionState) => (
  <>
    <SectionHead title={t('dashboard.section', { section: 'composition' })}>
      {t('compose.lead')}
    </SectionHead>
    {!pictures && <p class="soft">{t('people.loading')}</p>}
    {pictures && pictures[0]?.people === 0 && <p class="soft">{t('people.none')}</p>}
    {pictures && !hasTargets && <p class="note">{t('compose.noTargets')}</p>}
    {pictures
      ?.filter(({ people }) => people > 0)
      .map((picture) => (
        <section
          key={picture.dimension}
          class="panel compose"
          aria-labelledby={`c-${picture.dimension}`}
        >
          <h2 id={`c-${picture.dimension}`}>{dimensionText(picture.dimension)}</h2>
          <CompositionBars picture={picture} />
        </section>
      ))}
    {audience.length > 0 && (
      <section class="panel compose" aria-labelledby="c-audience">
        <h2 id="c-audience">{t('compose.audienceTitle')}</h2>
        <p class="soft">{t('compose.audienceText', { d: audience[0]?.day ?? '' })}</p>
        {audience.map((picture) => (
          <AudienceBars key={picture.category} picture={picture} />
        ))}
      </section>
    )}
  </>
);

import { SectionHead } from '../../../components/dashboard/section-head';
import { t } from '../../../lib/words/t';
import type { CreateSection } from '../screen';

export const engagement: CreateSection = () => ({
  draw: () => (
    <SectionHead title={t('dashboard.section', { section: 'engagement' })}>
      {t('dashboard.lead', { section: 'engagement' })}
    </SectionHead>
  ),
});

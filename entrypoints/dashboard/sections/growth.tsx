import { SectionHead } from '../../../components/dashboard/section-head';
import { t } from '../../../lib/words/t';
import type { CreateSection } from '../screen';

export const growth: CreateSection = () => ({
  draw: () => (
    <SectionHead title={t('dashboard.section', { section: 'growth' })}>
      {t('dashboard.lead', { section: 'growth' })}
    </SectionHead>
  ),
});

import { SectionHead } from '../../../components/dashboard/section-head';
import { t } from '../../../lib/words/t';
import type { CreateSection } from '../screen';

export const learn: CreateSection = () => ({
  draw: () => (
    <SectionHead title={t('dashboard.section', { section: 'learn' })}>
      {t('dashboard.lead', { section: 'learn' })}
    </SectionHead>
  ),
});

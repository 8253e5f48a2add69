import { SectionHead } from '../../../components/dashboard/section-head';
import { t } from '../../../lib/words/t';
import type { CreateSection } from '../screen';

export const report: CreateSection = () => ({
  draw: () => (
    <SectionHead title={t('dashboard.section', { section: 'report' })}>
      {t('dashboard.lead', { section: 'report' })}
    </SectionHead>
  ),
});

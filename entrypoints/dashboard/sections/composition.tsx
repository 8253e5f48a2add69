import { SectionHead } from '../../../components/dashboard/section-head';
import { t } from '../../../lib/words/t';
import type { CreateSection } from '../screen';

export const composition: CreateSection = () => ({
  draw: () => (
    <SectionHead title={t('dashboard.section', { section: 'composition' })}>
      {t('dashboard.lead', { section: 'composition' })}
    </SectionHead>
  ),
});

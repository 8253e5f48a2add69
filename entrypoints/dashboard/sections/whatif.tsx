import { SectionHead } from '../../../components/dashboard/section-head';
import { t } from '../../../lib/words/t';
import type { CreateSection } from '../screen';

export const whatif: CreateSection = () => ({
  draw: () => (
    <SectionHead title={t('dashboard.section', { section: 'whatif' })}>
      {t('dashboard.lead', { section: 'whatif' })}
    </SectionHead>
  ),
});

import type { ScoreName } from '../../lib/model/score';
import { t } from '../../lib/words/t';

/** What a score is called on screen. */
export const scoreTitle = (name: ScoreName): string => t('overview.score', { name });

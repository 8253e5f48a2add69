import { currentLocale, t } from './t';

/** Says on a page of ours in which language it speaks, and which way that is written. */
export function markLanguage(root: Pick<HTMLElement, 'lang' | 'dir'>): void {
  root.lang = currentLocale();
  root.dir = t('common.dir');
}

import { currentLocale } from './t';
import { textDirection } from './text-direction';

/** Says on a page of ours in which language it speaks, and which way that is written. */
export function markLanguage(root: Pick<HTMLElement, 'lang' | 'dir'>): void {
  root.lang = currentLocale();
  root.dir = textDirection();
}

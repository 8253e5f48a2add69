import type { ComponentChildren } from 'preact';
import { t } from '../lib/words/t';
import { Mark } from './mark';

/** The head of a full page: name, whose product it is not, and what the page adds. */
export const PageHeader = ({ children }: { children?: ComponentChildren }) => (
  <header class="page-header">
    <Mark size={28} />
    <b class="name">{t('common.appName')}</b>
    {children}
    <span class="note">{t('common.notAffiliated')}</span>
  </header>
);

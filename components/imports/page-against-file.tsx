import { t } from '../../lib/words/t';
import type { PageAgainstFile } from './import-props';

/** Totals that a page and a file gave within days of each other; more than 2 % apart is flagged. */
export const PageAgainstFileTable = ({ compared }: { compared: PageAgainstFile[] }) => (
  <div class="scroll" role="group" aria-labelledby="compared-title" tabIndex={0}>
    <table class="rows">
      <thead>
        <tr>
          <th scope="col">{t('compared.metric')}</th>
          <th scope="col">{t('compared.page')}</th>
          <th scope="col">{t('compared.file')}</th>
          <th scope="col">{t('compared.difference')}</th>
        </tr>
      </thead>
      <tbody>
        {compared.map(({ metric, page, file, differenceShare, isFlagged }) => (
          <tr key={`${metric} ${page.day} ${file.day}`}>
            <td>{t('metric.name', { metric })}</td>
            <td>{t('compared.value', { n: page.value, d: page.day })}</td>
            <td>{t('compared.value', { n: file.value, d: file.day })}</td>
            <td class={isFlagged ? 'flagged' : undefined}>
              {t('compared.share', {
                n: Math.abs(page.value - file.value),
                percent: Math.round(differenceShare * 1000) / 10,
                flagged: String(isFlagged),
              })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

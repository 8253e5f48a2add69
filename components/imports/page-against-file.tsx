import { t } from '../../lib/words/t';
import type { PageAgainstFile } from './import-props';
import { RowsTable } from '../rows-table';

/** Totals that a page and a file gave within days of each other; more than 2 % apart is flagged. */
export const PageAgainstFileTable = ({ compared }: { compared: PageAgainstFile[] }) => (
  <div class="scroll" role="group" aria-labelledby="compared-title" tabIndex={0}>
    <RowsTable
      columns={[
        { head: t('compared.metric') },
        { head: t('compared.page') },
        { head: t('compared.file') },
        { head: t('compared.difference') },
      ]}
      rows={compared.map(({ metric, page, file, differenceShare, isFlagged }) => ({
        key: `${metric} ${page.day} ${file.day}`,
        cells: [
          t('metric.name', { metric }),
          t('compared.value', { n: page.value, d: page.day }),
          t('compared.value', { n: file.value, d: file.day }),
          <span class={isFlagged ? 'flagged' : undefined}>
            {t('compared.share', {
              n: Math.abs(page.value - file.value),
              percent: Math.round(differenceShare * 1000) / 10,
              flagged: String(isFlagged),
            })}
          </span>,
        ],
      }))}
    />
  </div>
);

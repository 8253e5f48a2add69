import type { Unfollows } from '../../lib/scores/unfollows';
import { t } from '../../lib/words/t';
import { RowsTable } from '../rows-table';

/** How many stopped following between two totals, with the days, the sum behind it and how sure it is. */
export const UnfollowsPanel = ({ unfollows }: { unfollows: readonly Unfollows[] }) =>
  unfollows.length > 0 && (
    <section class="panel" aria-labelledby="unfollows-title">
      <h2 id="unfollows-title">{t('unfollows.title')}</h2>
      <p class="note">{t('unfollows.text')}</p>
      <RowsTable
        columns={[
          { head: t('unfollows.period') },
          { head: t('unfollows.gained'), isNumber: true },
          { head: t('unfollows.change'), isNumber: true },
          { head: t('unfollows.left') },
        ]}
        rows={unfollows.map((row) => ({
          key: `${row.from} ${row.to}`,
          cells: [
            t('unfollows.days', { from: row.from, to: row.to }),
            t('unfollows.gainedNumber', { n: row.gained }),
            t('unfollows.changeNumber', { n: row.change }),
            leftText(row),
          ],
        }))}
      />
    </section>
  );

const leftText = ({ value, low, high, missingDays }: Unfollows): string =>
  high === null
    ? t('unfollows.atLeast', { n: low, days: missingDays })
    : low === high
      ? t('unfollows.exactly', { n: value })
      : t('unfollows.about', { n: value, low, high });

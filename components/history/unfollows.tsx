import type { Unfollows } from '../../lib/scores/unfollows';
import { t } from '../../lib/words/t';

/** How many stopped following between two totals, with the days, the sum behind it and how sure it is. */
export const UnfollowsPanel = ({ unfollows }: { unfollows: readonly Unfollows[] }) =>
  unfollows.length > 0 && (
    <section class="panel" aria-labelledby="unfollows-title">
      <h2 id="unfollows-title">{t('unfollows.title')}</h2>
      <p class="note">{t('unfollows.text')}</p>
      <table class="rows">
        <thead>
          <tr>
            <th scope="col">{t('unfollows.period')}</th>
            <th scope="col" class="number">
              {t('unfollows.gained')}
            </th>
            <th scope="col" class="number">
              {t('unfollows.change')}
            </th>
            <th scope="col">{t('unfollows.left')}</th>
          </tr>
        </thead>
        <tbody>
          {unfollows.map((row) => (
            <tr key={`${row.from} ${row.to}`}>
              <td>{t('unfollows.days', { from: row.from, to: row.to })}</td>
              <td class="number">{t('unfollows.gainedNumber', { n: row.gained })}</td>
              <td class="number">{t('unfollows.changeNumber', { n: row.change })}</td>
              <td>{leftText(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );

const leftText = ({ value, low, high, missingDays }: Unfollows): string =>
  high === null
    ? t('unfollows.atLeast', { n: low, days: missingDays })
    : low === high
      ? t('unfollows.exactly', { n: value })
      : t('unfollows.about', { n: value, low, high });

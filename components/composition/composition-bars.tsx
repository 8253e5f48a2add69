import type { Composition, CompositionPart } from '../../lib/segments/composition';
import { t } from '../../lib/words/t';
import { valueText } from '../people/category-words';
import { RowsTable } from '../rows-table';

const SHOWN = 8;
/** Smaller changes are noise of a few people. */
const MIN_CHANGE = 0.01;

/** One dimension in words, as bars and as a table. */
export const CompositionBars = ({ picture }: { picture: Composition }) => {
  const { dimension, people, known, parts } = picture;
  const knownText = t('compose.known', { n: known, of: people, share: known / people });
  if (known === 0) {
    return (
      <p class="soft">
        {knownText} {t('compose.why', { dimension })}
      </p>
    );
  }
  const largest = [...parts].sort((a, b) => b.share - a.share).slice(0, SHOWN);
  const drawn = parts.filter((part) => largest.includes(part));
  const most = Math.max(...drawn.flatMap(({ share, reference }) => [share, reference ?? 0]));
  const hasReference = parts.some(({ reference }) => reference !== null);
  const hasGoal = parts.some(({ isWanted }) => isWanted !== null);
  return (
    <>
      <p>{summaryOf(picture)}</p>
      <p class="note">{knownText}</p>
      <ul class="bars" aria-hidden="true">
        {drawn.map((part) => (
          <li key={part.value}>
            <span class={part.isWanted ? 'bar-name wanted' : 'bar-name'}>
              <bdi>{valueText(dimension, part.value)}</bdi>
            </span>
            <span class="bar-track">
              <span class="bar-fill" style={{ width: `${(100 * part.share) / most}%` }} />
              {part.reference !== null && (
                <span
                  class="bar-mark"
                  style={{ insetInlineStart: `${(100 * part.reference) / most}%` }}
                />
              )}
            </span>
            <span class="bar-number">{t('people.share', { share: part.share })}</span>
          </li>
        ))}
      </ul>
      {hasReference && (
        <p class="note" aria-hidden="true">
          {t('compose.mark')}
        </p>
      )}
      <details>
        <summary>{t('compose.table')}</summary>
        <div
          class="scroll"
          tabIndex={0}
          role="region"
          aria-label={t('compose.tableOf', { dimension })}
        >
          <RowsTable
            columns={[
              { head: t('compose.value') },
              { head: t('compose.count'), isNumber: true },
              { head: t('compose.share'), isNumber: true },
              { head: t('compose.change'), isNumber: true },
              ...(hasReference ? [{ head: t('compose.reference'), isNumber: true }] : []),
              ...(hasGoal ? [{ head: t('compose.goal') }] : []),
            ]}
            rows={parts.slice(0, 50).map((part) => ({
              key: part.value,
              cells: [
                <bdi>{valueText(dimension, part.value)}</bdi>,
                t('compose.number', { n: part.count }),
                t('people.share', { share: part.share }),
                changeOf(part),
                ...(hasReference ? [t('people.share', { share: part.reference ?? 0 })] : []),
                ...(hasGoal ? [t('compose.wanted', { wanted: part.isWanted ? 'yes' : 'no' })] : []),
              ],
            }))}
          />
        </div>
      </details>
    </>
  );
};

const changeOf = ({ share, shareBefore }: CompositionPart): string =>
  shareBefore === null
    ? t('compose.notKnown')
    : t('compose.points', { n: Math.round(1000 * (share - shareBefore)) / 10 });

/** The largest part, how much of it the goal asks for, and what the last 90 days moved most. */
function summaryOf({ dimension, parts, lately, wantedShare }: Composition): string {
  const top = parts.reduce((most, part) => (part.share > most.share ? part : most));
  const moved = parts
    .filter(({ shareBefore }) => shareBefore !== null)
    .map((part) => ({ part, by: part.share - (part.shareBefore ?? 0) }))
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))[0];
  return [
    t('compose.most', { value: valueText(dimension, top.value), share: top.share }),
    wantedShare === null ? '' : t('compose.fits', { share: wantedShare }),
    moved && lately > 0 && Math.abs(moved.by) >= MIN_CHANGE
      ? t('compose.moved', {
          value: valueText(dimension, moved.part.value),
          before: moved.part.shareBefore ?? 0,
          after: moved.part.share,
        })
      : t('compose.steady'),
  ]
    .filter(Boolean)
    .join(' ');
}

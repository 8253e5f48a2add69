import { t } from '../../lib/words/t';
import { CsvForm } from './csv-form';
import { DraftDesk } from './draft-desk';
import { SegmentFacts } from './segment-facts';
import { DeleteSegment } from './delete-segment';
import type { SegmentsCallbacks, SegmentsState, ShownSegment } from './segment-props';

/** Saved filters with what they find now; one can be open, with its draft and its file. */
export function SegmentsView({ on, ...state }: SegmentsState & { on: SegmentsCallbacks }) {
  const { segments, openId } = state;
  if (!segments) return <p class="soft">{t('people.loading')}</p>;
  if (segments.length === 0) return <p class="soft">{t('segment.none')}</p>;
  return (
    <ul class="segments">
      {segments.map((segment) => (
        <li key={segment.id} class="panel">
          <div class="segment-head">
            <h2>
              <bdi>{segment.name}</bdi>
            </h2>
            <p>{t('segment.count', { n: segment.people.length, share: shareOf(segment) })}</p>
          </div>
          <p class="note">
            <bdi>{segment.asks ?? t('segment.broken')}</bdi>
          </p>
          <div class="actions">
            <button
              type="button"
              class="quiet flush"
              aria-expanded={openId === segment.id}
              aria-label={t('segment.openNamed', {
                on: openId === segment.id ? 'no' : 'yes',
                name: segment.name,
              })}
              onClick={() => on.onOpenSegment(openId === segment.id ? null : segment.id)}
            >
              {t('segment.open', { on: openId === segment.id ? 'no' : 'yes' })}
            </button>
            {segment.asks !== null && (
              <button
                type="button"
                class="quiet"
                aria-label={t('segment.inTableNamed', { name: segment.name })}
                onClick={() => on.onShowInTable(segment.id)}
              >
                {t('segment.inTable')}
              </button>
            )}
            <DeleteSegment segment={segment} onDelete={on.onDeleteSegment} />
          </div>
          {openId === segment.id && (
            <>
              <SegmentFacts figures={segment.figures} />
              <DraftDesk key={segment.id} segment={segment} copied={state.copied} on={on} />
              <CsvForm segment={segment} onCsv={on.onCsv} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

const shareOf = ({ people, figures }: ShownSegment): number => {
  const there = people.filter(({ state }) => state === 'present').length;
  return figures.network > 0 ? there / figures.network : 0;
};

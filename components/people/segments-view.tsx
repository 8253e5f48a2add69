import { t } from '../../lib/words/t';
import { CsvForm } from './csv-form';
import { DraftDesk } from './draft-desk';
import { SegmentFacts } from './segment-facts';
import type { SegmentsCallbacks, SegmentsState, ShownSegment } from './segment-props';

/** Saved filters with what they find now; one can be open, with its draft and its file. */
export function SegmentsView({ on, ...state }: SegmentsState & { on: SegmentsCallbacks }) {
  const { segments, openId, removed } = state;
  if (!segments) return <p class="soft">{t('people.loading')}</p>;
  return (
    <>
      <p class={removed === null ? 'unseen' : 'card'} role="status">
        {removed !== null && (
          <>
            {t('segment.removed', { name: removed })}{' '}
            <button type="button" class="plain" onClick={on.onPutBackSegment}>
              {t('people.undo')}
            </button>
          </>
        )}
      </p>
      {segments.length === 0 && <p class="soft">{t('segment.none')}</p>}
      {segments.length > 0 && (
        <ul class="segments">
          {segments.map((segment) => (
            <SegmentItem
              key={segment.id}
              segment={segment}
              isOpen={openId === segment.id}
              copied={state.copied}
              on={on}
            />
          ))}
        </ul>
      )}
    </>
  );
}

interface ItemProps {
  segment: ShownSegment;
  isOpen: boolean;
  copied: SegmentsState['copied'];
  on: SegmentsCallbacks;
}

const SegmentItem = ({ segment, isOpen, copied, on }: ItemProps) => (
  <li class="panel">
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
        aria-expanded={isOpen}
        aria-label={t('segment.openNamed', {
          on: isOpen ? 'no' : 'yes',
          name: segment.name,
        })}
        onClick={() => on.onOpenSegment(isOpen ? null : segment.id)}
      >
        {t('segment.open', { on: isOpen ? 'no' : 'yes' })}
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
      <button
        type="button"
        class="quiet"
        aria-label={t('segment.removeNamed', { name: segment.name })}
        onClick={() => on.onDeleteSegment(segment.id)}
      >
        {t('segment.remove')}
      </button>
    </div>
    {isOpen && (
      <>
        <SegmentFacts figures={segment.figures} />
        <DraftDesk segment={segment} copied={copied} on={on} />
        <CsvForm segment={segment} onCsv={on.onCsv} />
      </>
    )}
  </li>
);

const shareOf = ({ people, figures }: ShownSegment): number => {
  const there = people.filter(({ state }) => state === 'present').length;
  return figures.network > 0 ? there / figures.network : 0;
};

import type { ReaderHealth } from '../../lib/model/reader-health';
import { isTaught, TAUGHT_SELECTOR, type TaughtAnchor } from '../../lib/model/taught-anchor';
import type { FieldReport } from '../../lib/model/reading';
import type { ReaderDefinition } from '../../lib/readers/reader-definition';
import { t } from '../../lib/words/t';
import { ageText } from '../age';

interface Props {
  reader: ReaderDefinition;
  /** `undefined` = the page was never visited since page reading began. */
  health: ReaderHealth | undefined;
  /** Places that the person showed on this page. */
  anchors: TaughtAnchor[];
  nowMs: number;
  copied: 'copied' | 'failed' | null;
  onCopySample: () => void;
}

/** How one page was read last, number by number. */
export function ReaderCard({ reader, health, anchors, nowMs, copied, onCopySample }: Props) {
  const title = `reader-${reader.id}`;
  return (
    <section class="panel" aria-labelledby={title}>
      <h2 id={title}>
        {t('readers.page', { page: reader.id, name: t('page.name', { page: reader.id }) })}
      </h2>
      {health ? (
        <>
          <p>{stateText(health, nowMs)}</p>
          <ul class="found">
            {health.report.map((report) => (
              <li key={report.field}>
                {t('readers.field', { metric: report.field, how: foundText(report) })}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p class="soft">{t('readers.never')}</p>
      )}
      {reader.uncaptured && <p class="note">{t('readers.uncaptured')}</p>}
      {anchors.filter(isToldAbout).map((anchor) => (
        <p class="note" key={anchor.key}>
          {anchor.forgottenAtMs === null
            ? t('readers.taught', { metric: anchor.metric, since: anchor.proposedAtMs })
            : t('readers.forgotten', { metric: anchor.metric, since: anchor.forgottenAtMs })}
        </p>
      ))}
      {health?.structureSample && (
        <Sample
          id={reader.id}
          sample={health.structureSample}
          copied={copied}
          onCopy={onCopySample}
        />
      )}
    </section>
  );
}

const isToldAbout = (anchor: TaughtAnchor): boolean =>
  anchor.forgottenAtMs !== null || isTaught(anchor);

function stateText(health: ReaderHealth, nowMs: number): string {
  const visit = t('readers.visited', { age: ageText(health.lastVisitAtMs, nowMs) });
  if (health.failingSinceMs === null) return `${t('readers.fine')} ${visit}`;
  const before =
    health.lastSuccessAtMs === null
      ? t('readers.neverRead')
      : t('readers.lastRead', { age: ageText(health.lastSuccessAtMs, nowMs) });
  return `${t('readers.failing', { since: health.failingSinceMs })} ${visit} ${before}`;
}

function foundText({ found }: FieldReport): string {
  if (!found.startsWith('selector ')) return t('readers.notFound', { why: found });
  const index = Number(found.slice('selector '.length));
  if (index === TAUGHT_SELECTOR) return t('readers.foundTaught');
  return index === 0 ? t('readers.foundFirst') : t('readers.foundOther', { place: index + 1 });
}

interface SampleProps {
  id: string;
  sample: string;
  copied: Props['copied'];
  onCopy: () => void;
}

const Sample = ({ id, sample, copied, onCopy }: SampleProps) => (
  <>
    <p class="note">{t('readers.sampleNote')}</p>
    <div class="actions">
      <button type="button" class="quiet" aria-describedby={`reader-${id}`} onClick={onCopy}>
        {t('broken.copy')}
      </button>
      <span role="status">{copied === 'copied' && t('readers.copied')}</span>
    </div>
    {copied === 'failed' && (
      <>
        <label for={`sample-${id}`}>{t('readers.copyByHand')}</label>
        <textarea id={`sample-${id}`} class="sample" readOnly rows={8} value={sample} />
      </>
    )}
  </>
);

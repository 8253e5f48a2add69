import type { ReaderHealth } from '../../lib/model/reader-health';
import type { TaughtAnchor } from '../../lib/model/taught-anchor';
import { READERS } from '../../lib/readers';
import { t } from '../../lib/words/t';
import { ReaderCard } from './reader-card';

/** What became of the last press of "Copy structure sample"; `null` before one. */
export type CopiedSample = { readerId: string; result: 'copied' | 'failed' } | null;

interface Props {
  readers: ReaderHealth[];
  anchors: TaughtAnchor[];
  nowMs: number;
  copiedSample: CopiedSample;
  onCopySample: (readerId: string) => void;
}

/** How every page was read last: those that fail first, those never visited last. */
export function ReaderList({ readers, anchors, nowMs, copiedSample, onCopySample }: Props) {
  const entries = READERS.map((reader) => ({
    reader,
    health: readers.find(({ readerId }) => readerId === reader.id),
  })).sort((a, b) => rank(a.health) - rank(b.health));
  return (
    <section aria-labelledby="readers-title">
      <h1 id="readers-title">{t('readers.title')}</h1>
      <p class="soft">{t('readers.lead')}</p>
      {entries.map(({ reader, health }) => (
        <ReaderCard
          key={reader.id}
          reader={reader}
          health={health}
          anchors={anchors.filter(({ readerId }) => readerId === reader.id)}
          nowMs={nowMs}
          copied={copiedSample?.readerId === reader.id ? copiedSample.result : null}
          onCopySample={() => onCopySample(reader.id)}
        />
      ))}
      <p class="note">{t('readers.mend')}</p>
    </section>
  );
}

const rank = (health: ReaderHealth | undefined): number =>
  health === undefined ? 2 : health.failingSinceMs === null ? 1 : 0;

import { t } from '../../lib/words/t';
import { RANGES, type Range } from './history-span';

interface Props {
  /** `null` = the span was changed by hand. */
  range: Range | null;
  onRange: (range: Range) => void;
  onMove: (how: { factor?: number; by?: number }) => void;
}

const MOVES = [
  { name: 'nearer', how: { factor: 0.5 } },
  { name: 'further', how: { factor: 2 } },
  { name: 'earlier', how: { by: -0.5 } },
  { name: 'later', how: { by: 0.5 } },
] as const;

/** How much of the past is on show. */
export const HistoryRanges = ({ range, onRange, onMove }: Props) => (
  <div class="chart-bar">
    <div class="choices" role="group" aria-label={t('history.ranges')}>
      {RANGES.map((one) => (
        <button
          key={one}
          type="button"
          class="quiet"
          aria-pressed={one === range}
          onClick={() => onRange(one)}
        >
          {t('history.range', { range: one })}
        </button>
      ))}
    </div>
    <div class="choices" role="group" aria-label={t('history.zoom')}>
      {MOVES.map(({ name, how }) => (
        <button key={name} type="button" class="quiet" onClick={() => onMove(how)}>
          {t('history.move', { how: name })}
        </button>
      ))}
    </div>
  </div>
);

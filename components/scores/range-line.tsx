import type { ScoreFace } from './score-face';

/** A score's range drawn on 0–100, with a tick where the number stands. Decoration: the words stand beside it. */
export function RangeLine({ range }: { range: ScoreFace['range'] }) {
  return (
    <div class={range ? 'range' : 'range empty'} aria-hidden="true">
      {range && (
        <i
          class="moves"
          style={{
            insetInlineStart: `${range.low}%`,
            width: `${Math.max(1, range.high - range.low)}%`,
          }}
        />
      )}
      {range?.value != null && <b class="moves" style={{ insetInlineStart: `${range.value}%` }} />}
    </div>
  );
}

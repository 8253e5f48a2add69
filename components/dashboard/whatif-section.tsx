import type { ScoreName } from '../../lib/model/score';
import { SCORE_NAMES } from '../../lib/model/score';
import type { TriedChange, WhatIf, WhatIfExample } from '../../lib/scores/what-if';
import { phraseText, t } from '../../lib/words/t';
import { RangeLine } from '../scores/range-line';
import { scoreFace } from '../scores/score-face';
import { scoreTitle } from './score-title';
import { SectionHead } from './section-head';
import { RowsTable } from '../rows-table';

/** What can be tried out, and how far. */
export interface Slider {
  name: keyof TriedChange;
  min: number;
  max: number;
  step: number;
}

export interface WhatIfState {
  sliders: readonly Slider[];
  examples: readonly WhatIfExample[];
  tried: TriedChange;
  /** `null` while it is being computed for the first time. */
  result: WhatIf | null;
}

export interface WhatIfCallbacks {
  onTry: (change: TriedChange) => void;
}

/** Sliders and plain examples; every score before and after, by the functions that compute it. Nothing is stored. */
export const WhatIfSection = ({
  state,
  on,
}: {
  /** `null` until the network is read. */
  state: WhatIfState | null;
  on: WhatIfCallbacks;
}) => (
  <>
    <SectionHead title={t('dashboard.section', { section: 'whatif' })}>
      {t('dashboard.lead', { section: 'whatif' })}
    </SectionHead>
    {state && (
      <div class="what-if">
        <section class="panel" aria-labelledby="try-title">
          <h2 id="try-title">{t('tryOut.title')}</h2>
          <ul class="examples">
            {state.examples.map(({ id, title, change }) => (
              <li key={id}>
                <button type="button" class="quiet flush" onClick={() => on.onTry(change)}>
                  {phraseText(title)}
                </button>
              </li>
            ))}
          </ul>
          {state.sliders.map((slider) => (
            <Range key={slider.name} slider={slider} tried={state.tried} onTry={on.onTry} />
          ))}
          <button type="button" class="quiet flush" onClick={() => on.onTry({})}>
            {t('tryOut.reset')}
          </button>
        </section>
        <section class="panel" aria-labelledby="outcome-title">
          <h2 id="outcome-title">{t('tryOut.outcome')}</h2>
          {state.result && (
            <>
              <div aria-live="polite">
                {state.result.said.map((said) => (
                  <p key={said.key + JSON.stringify(said.params)}>{phraseText(said)}</p>
                ))}
              </div>
              <RowsTable
                columns={[
                  { head: t('tryOut.score') },
                  { head: t('tryOut.before') },
                  { head: t('tryOut.after') },
                ]}
                rows={SCORE_NAMES.map((name) => ({
                  key: name,
                  cells: [
                    scoreTitle(name),
                    scoreCell(state.result?.before, name),
                    scoreCell(state.result?.after, name),
                  ],
                }))}
              />
              <p class="note">{t('tryOut.note')}</p>
            </>
          )}
        </section>
      </div>
    )}
  </>
);

function scoreCell(scores: WhatIf['before'] | undefined, name: ScoreName) {
  const face = scores && scoreFace(scores[name]);
  return (
    face && (
      <>
        {face.headline}
        <RangeLine range={face.range} />
      </>
    )
  );
}

function Range({
  slider: { name, min, max, step },
  tried,
  onTry,
}: {
  slider: Slider;
  tried: TriedChange;
  onTry: (change: TriedChange) => void;
}) {
  const value = tried[name] ?? 0;
  const id = `try-${name}`;
  return (
    <div class="slider">
      <label for={id}>{t('tryOut.slider', { name })}</label>
      <output for={id}>{t('tryOut.value', { n: value })}</output>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        onInput={({ currentTarget }) => onTry({ ...tried, [name]: Number(currentTarget.value) })}
      />
    </div>
  );
}

import { Component } from 'preact';
import type { History } from '../../lib/scores/history';
import type { PairHistory } from '../../lib/scores/pair-history';
import { t } from '../../lib/words/t';
import { HistoryCanvas, type DrawHistory } from '../history/history-canvas';
import { HistoryRanges } from '../history/history-ranges';
import {
  cutTo,
  firstRange,
  isIn,
  moved,
  spanOf,
  wholeSpan,
  type Range,
  type Span,
} from '../history/history-span';
import { HistoryTable } from '../history/history-table';
import { historySentences, pairSentence } from '../history/history-words';
import {
  StoredNumbers,
  type EditedNumber,
  type StoredNumber,
  type StoredNumbersCallbacks,
} from '../history/stored-numbers';
import { SectionHead } from './section-head';
import { deviceOffsetMinutes } from '../../lib/model/device-offset';

/** Something that happened on a day and may explain the curve. */
export interface HistoryMark {
  id: string;
  day: string;
  text: string;
}

export interface HistorySectionState {
  history: History;
  pairs: PairHistory;
  /** Oldest first. */
  marks: readonly HistoryMark[];
  /** Accepted counts of followers and connections, newest first. */
  stored: readonly StoredNumber[];
  edited: readonly EditedNumber[];
}

export interface HistorySectionCallbacks extends StoredNumbersCallbacks {
  onPicture: (picture: Blob) => void;
  onCsv: () => void;
}

interface Props {
  /** `null` until it is read from the database. */
  state: HistorySectionState | null;
  nowMs: number;
  drawHistory: DrawHistory;
  on: HistorySectionCallbacks;
}

interface View {
  range: Range | null;
  span: Span | null;
}

/** Marks further apart than this many are too many to read on one chart. */
const MAX_MARKS = 12;

/** Followers, connections, audience and balance over time: its reading in sentences, one chart, its numbers. */
export class HistorySection extends Component<Props, View> {
  override state: View = { range: null, span: null };

  override render({ state }: Props) {
    return (
      <>
        <SectionHead title={t('history.title')} />
        {state && <section class="panel history">{this.content(state)}</section>}
      </>
    );
  }

  private content(state: HistorySectionState) {
    const { history, pairs, stored, edited } = state;
    const { drawHistory, nowMs, on } = this.props;
    if (historySentences(history).length === 0) {
      return (
        <>
          <p class="soft">{t('history.none')}</p>
          <div class="actions">
            <a class="button" href="#imports">
              {t('history.bring')}
            </a>
          </div>
        </>
      );
    }
    const { range, span } = this.onShow(history);
    const whole = wholeSpan(history, nowMs, deviceOffsetMinutes(nowMs));
    const shown = cutTo(history, span);
    const sentences = [...historySentences(shown), pairSentence(pairs, span)].filter(
      (sentence) => sentence !== '',
    );
    const marks = state.marks.filter(({ day }) => isIn(span, day)).slice(-MAX_MARKS);
    const said = sentences.length > 0 ? sentences.join(' ') : t('history.nothingInSpan');
    return (
      <>
        <p aria-live="polite">{said}</p>
        <HistoryRanges
          range={range}
          onRange={(next) => this.setState({ range: next, span: null })}
          onMove={(how) => this.setState({ range: null, span: moved(span, whole, how) })}
        />
        <HistoryCanvas
          history={history}
          pairs={pairs}
          span={span}
          marks={marks.map(({ day }, i) => ({
            atMs: Date.parse(`${day}T00:00:00Z`),
            number: i + 1,
          }))}
          draw={drawHistory}
          onSpan={(fromMs, toMs) =>
            this.setState({ range: null, span: moved({ fromMs, toMs }, whole, {}) })
          }
          onPicture={on.onPicture}
        />
        <button type="button" class="quiet" onClick={on.onCsv}>
          {t('history.saveTable')}
        </button>
        {marks.length > 0 && (
          <ol class="marks" aria-label={t('history.marks')}>
            {marks.map(({ id, day, text }) => (
              <li key={id}>{t('history.mark', { day, text })}</li>
            ))}
          </ol>
        )}
        <p class="note">{t('history.legend')}</p>
        <HistoryTable history={shown} pairs={pairs} span={span} />
        <StoredNumbers
          stored={stored.filter(({ day }) => isIn(span, day))}
          edited={edited}
          on={on}
        />
      </>
    );
  }

  private onShow(history: History): { range: Range | null; span: Span } {
    const { range, span } = this.state;
    if (span) return { range: null, span };
    const { nowMs } = this.props;
    const offset = deviceOffsetMinutes(nowMs);
    const chosen = range ?? firstRange(history, nowMs, offset);
    return { range: chosen, span: spanOf(chosen, history, nowMs, offset) };
  }
}

import type { History } from '../../lib/scores/history';
import type { PairHistory } from '../../lib/scores/pair-history';
import { t } from '../../lib/words/t';
import { ChartCanvas, type Drawing } from '../chart-canvas';
import type { Span } from './history-span';

/** What is to be drawn. */
export interface HistoryPicture {
  history: History;
  pairs: PairHistory;
  span: Span;
  /** Days on which something happened, numbered as below the chart. */
  marks: { atMs: number; number: number }[];
}

/** Draws on a canvas; see `components/charts`. `onSpan` is called with a span that was drawn with the mouse. */
export type DrawHistory = (
  canvas: HTMLCanvasElement,
  picture: HistoryPicture,
  onSpan: (fromMs: number, toMs: number) => void,
) => Drawing;

interface Props extends HistoryPicture {
  draw: DrawHistory;
  onSpan: (fromMs: number, toMs: number) => void;
  onPicture: (picture: Blob) => void;
}

/** The place of the chart of the past. */
export const HistoryCanvas = ({ draw, onSpan, onPicture, ...picture }: Props) => (
  <ChartCanvas
    label={t('history.chart')}
    pictureTitle={t('history.pictureTitle')}
    shows={[
      picture.history,
      picture.pairs,
      picture.span.fromMs,
      picture.span.toMs,
      picture.marks.length,
    ]}
    draw={(canvas) => draw(canvas, picture, onSpan)}
    onPicture={onPicture}
  />
);

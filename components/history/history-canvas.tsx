import { Component, createRef } from 'preact';
import type { History } from '../../lib/scores/history';
import type { PairHistory } from '../../lib/scores/pair-history';
import { t } from '../../lib/words/t';
import type { Span } from './history-span';

/** What is to be drawn. */
export interface HistoryPicture {
  history: History;
  pairs: PairHistory;
  span: Span;
  /** Days on which something happened, numbered as below the chart. */
  marks: { atMs: number; number: number }[];
}

/** A drawing that is on show. */
export interface HistoryDrawing {
  /** @returns null when the browser cannot make one */
  toPicture(title: string): Promise<Blob | null>;
  takeAway(): void;
}

/** Draws on a canvas; see `components/charts`. `onSpan` is called with a span that was drawn with the mouse. */
export type DrawHistory = (
  canvas: HTMLCanvasElement,
  picture: HistoryPicture,
  onSpan: (fromMs: number, toMs: number) => void,
) => HistoryDrawing;

interface Props extends HistoryPicture {
  /** The chart in a sentence, for who cannot see it. */
  label: string;
  draw: DrawHistory;
  onSpan: (fromMs: number, toMs: number) => void;
  onPicture: (picture: Blob) => void;
}

/**
 * The place of the chart: drawn anew when anything of it changes. The texts around it are on the screen first, and changes
 * that come together are drawn once: a chart of ten years takes as long as everything else.
 */
export class HistoryCanvas extends Component<Props> {
  private readonly canvas = createRef<HTMLCanvasElement>();
  private drawing: HistoryDrawing | null = null;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  override componentDidMount(): void {
    this.drawSoon();
  }

  override componentDidUpdate(before: Props): void {
    const { history, pairs, span, marks } = this.props;
    const isSame =
      before.history === history &&
      before.pairs === pairs &&
      before.span.fromMs === span.fromMs &&
      before.span.toMs === span.toMs &&
      before.marks.length === marks.length;
    if (!isSame) this.drawSoon();
  }

  override componentWillUnmount(): void {
    clearTimeout(this.waiting);
    this.drawing?.takeAway();
  }

  override render({ label }: Props) {
    return (
      <>
        <div class="chart">
          <canvas ref={this.canvas} role="img" aria-label={label} />
        </div>
        <button type="button" class="quiet flush" onClick={() => void this.save()}>
          {t('history.savePicture')}
        </button>
      </>
    );
  }

  private readonly save = async (): Promise<void> => {
    if (this.waiting !== undefined) this.draw();
    const picture = await this.drawing?.toPicture(t('history.pictureTitle'));
    if (picture) this.props.onPicture(picture);
  };

  private drawSoon(): void {
    this.waiting ??= setTimeout(() => this.draw());
  }

  private draw(): void {
    clearTimeout(this.waiting);
    this.waiting = undefined;
    const canvas = this.canvas.current;
    if (!canvas) return;
    this.drawing?.takeAway();
    this.drawing = this.props.draw(canvas, this.props, (from, to) => this.props.onSpan(from, to));
  }
}

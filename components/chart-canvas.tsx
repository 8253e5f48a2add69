import { Component, createRef } from 'preact';
import { t } from '../lib/words/t';

/** A drawing that is on show. */
export interface Drawing {
  /** @returns null when the browser cannot make one */
  toPicture(title: string): Promise<Blob | null>;
  takeAway(): void;
}

interface Props {
  /** The chart in a sentence, for who cannot see it. */
  label: string;
  /** The title that the chart has as a picture. */
  pictureTitle: string;
  /** Everything the drawing depends on: it is drawn anew when one of these is another. */
  shows: readonly unknown[];
  /** Draws what is to be seen now; see `components/charts`. `null` while it is still being loaded. */
  draw: ((canvas: HTMLCanvasElement) => Drawing) | null;
  onPicture: (picture: Blob) => void;
}

/**
 * The place of a chart. The texts around it are on the screen first, and changes that come together are drawn once: a
 * chart of ten years takes as long as everything else.
 */
export class ChartCanvas extends Component<Props> {
  private readonly canvas = createRef<HTMLCanvasElement>();
  private drawing: Drawing | null = null;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  override componentDidMount(): void {
    this.drawSoon();
  }

  override componentDidUpdate(before: Props): void {
    const { shows, draw } = this.props;
    const isSame =
      (before.draw === null) === (draw === null) &&
      before.shows.length === shows.length &&
      before.shows.every((shown, i) => Object.is(shown, shows[i]));
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
          {t('chart.savePicture')}
        </button>
      </>
    );
  }

  private readonly save = async (): Promise<void> => {
    if (this.waiting !== undefined) this.draw();
    const picture = await this.drawing?.toPicture(this.props.pictureTitle);
    if (picture) this.props.onPicture(picture);
  };

  private drawSoon(): void {
    this.waiting ??= setTimeout(() => this.draw());
  }

  private draw(): void {
    clearTimeout(this.waiting);
    this.waiting = undefined;
    const { current } = this.canvas;
    const { draw } = this.props;
    if (!current || !draw) return;
    this.drawing?.takeAway();
    this.drawing = draw(current);
  }
}

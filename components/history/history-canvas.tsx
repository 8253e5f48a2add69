import { Component, createRef } from 'preact';
import type { History } from '../../lib/scores/history';
import { t } from '../../lib/words/t';

/** Draws on a canvas and says how to take it away again; see `components/charts`. */
export type DrawHistory = (canvas: HTMLCanvasElement, history: History) => () => void;

interface Props {
  history: History;
  draw: DrawHistory;
}

/** The place of the chart: drawn anew when the history changes. */
export class HistoryCanvas extends Component<Props> {
  private readonly canvas = createRef<HTMLCanvasElement>();
  private takeAway: (() => void) | null = null;

  override componentDidMount(): void {
    this.draw();
  }

  override componentDidUpdate(before: Props): void {
    if (before.history !== this.props.history) this.draw();
  }

  override componentWillUnmount(): void {
    this.takeAway?.();
  }

  override render() {
    return <canvas ref={this.canvas} role="img" aria-label={t('history.chart')} />;
  }

  private draw(): void {
    const canvas = this.canvas.current;
    if (!canvas) return;
    this.takeAway?.();
    this.takeAway = this.props.draw(canvas, this.props.history);
  }
}

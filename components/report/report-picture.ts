import { t } from '../../lib/words/t';
import type { ReportLine } from './report-lines';

/** The share card: numbers only, nobody's name. */
const CARD = { width: 1200, height: 630 };
const PAGE = { width: 1200, height: 1600 };

const COLOURS = {
  paper: '#fbfaf7',
  ink: '#1c2024',
  soft: '#58626c',
  line: '#e3dfd7',
  accent: '#1f5c57',
};

const FONT = 'system-ui, sans-serif';

/**
 * The report as a picture, in the light theme whatever is on: it leaves this device and is seen on paper or elsewhere.
 * @param kind - `card` shows the first five lines in large, `page` all of them
 * @returns null when the browser cannot make one
 */
export function reportPicture(
  title: string,
  lines: readonly ReportLine[],
  kind: 'card' | 'page',
): Promise<Blob | null> {
  const { width, height } = kind === 'card' ? CARD : PAGE;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const ctx = canvas.getContext('2d');
  if (!ctx) return Promise.resolve(null);
  ctx.fillStyle = COLOURS.paper;
  ctx.fillRect(0, 0, width, height);
  ctx.textBaseline = 'alphabetic';
  write(ctx, t('common.appName'), 64, 84, `600 28px ${FONT}`, COLOURS.accent);
  write(ctx, title, 64, 148, `620 44px ${FONT}`, COLOURS.ink, width - 128);
  const shown = kind === 'card' ? lines.slice(0, 5) : lines;
  const step = Math.min(86, (height - 290) / Math.max(1, shown.length));
  shown.forEach(({ what, value, change }, i) => {
    const y = 232 + i * step;
    ctx.fillStyle = COLOURS.line;
    ctx.fillRect(64, y + step * 0.32, width - 128, 1.5);
    write(ctx, what, 64, y, `400 28px ${FONT}`, COLOURS.soft, 560);
    write(ctx, value, 660, y, `600 34px ${FONT}`, COLOURS.ink, 230);
    write(ctx, change, 900, y, `400 26px ${FONT}`, COLOURS.soft, width - 964);
  });
  write(
    ctx,
    t('report.pictureNote'),
    64,
    height - 40,
    `400 22px ${FONT}`,
    COLOURS.soft,
    width - 128,
  );
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

function write(
  ctx: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  font: string,
  colour: string,
  maxWidth?: number,
): void {
  ctx.font = font;
  ctx.fillStyle = colour;
  ctx.fillText(text, x, y, maxWidth);
}

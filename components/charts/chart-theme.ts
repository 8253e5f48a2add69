/** Colours of the theme that is on. */
export interface ChartColours {
  followers: string;
  connections: string;
  survivors: string;
  accent: string;
  text: string;
  line: string;
  paper: string;
}

/** The theme's colours as the browser resolves them; a canvas does not know `light-dark()`. */
export function coloursOf(canvas: HTMLCanvasElement): ChartColours {
  const resolved = (name: string): string => {
    canvas.style.color = `var(--${name})`;
    return getComputedStyle(canvas).color;
  };
  return {
    followers: resolved('audience'),
    connections: resolved('mutual'),
    survivors: resolved('following'),
    accent: resolved('accent'),
    text: resolved('soft'),
    line: resolved('line'),
    paper: resolved('card'),
  };
}

export const CHART_FONT = 'system-ui, sans-serif';

/** In CSS pixels: as large as the person wants text in the browser, as far as a narrow chart has room for it. */
export function textSizeOf({ ownerDocument, parentElement }: HTMLCanvasElement): number {
  const wanted = 0.75 * parseFloat(getComputedStyle(ownerDocument.documentElement).fontSize);
  return Math.max(12, Math.min(wanted, (parentElement?.clientWidth ?? 0) / 40));
}

const DARK = '(prefers-color-scheme: dark)';

/** Draws now and again whenever the theme changes. @returns ends that */
export function inEveryTheme(draw: () => void): () => void {
  const theme = matchMedia(DARK);
  theme.addEventListener('change', draw);
  draw();
  return () => theme.removeEventListener('change', draw);
}

/** @param colour - as `getComputedStyle` writes it: `rgb(…)` */
export const withAlpha = (colour: string, alpha: number): string =>
  colour.replace(/^rgb\(([^)]+)\)$/, `rgba($1, ${alpha})`);

/**
 * The drawing as a picture of its own: on the colour of its card, with a title.
 * @returns null when the browser cannot make one
 */
export function pictureOf(canvas: HTMLCanvasElement, title: string): Promise<Blob | null> {
  const head = 44 * (window.devicePixelRatio || 1);
  const picture = document.createElement('canvas');
  picture.width = canvas.width;
  picture.height = canvas.height + head;
  const ctx = picture.getContext('2d');
  if (!ctx) return Promise.resolve(null);
  const { paper, text } = coloursOf(canvas);
  ctx.fillStyle = paper;
  ctx.fillRect(0, 0, picture.width, picture.height);
  ctx.fillStyle = text;
  ctx.font = `600 ${head * 0.36}px ${CHART_FONT}`;
  ctx.textBaseline = 'middle';
  ctx.fillText(title, head * 0.3, head / 2, picture.width - head * 0.6);
  ctx.drawImage(canvas, 0, head);
  return new Promise((resolve) => picture.toBlob(resolve, 'image/png'));
}

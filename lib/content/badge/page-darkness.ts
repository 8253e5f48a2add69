import { after } from '../timing';

/** Below this lightness a ground is dark. */
const DARK_BELOW = 0.43;

/** A page that changes its look often fades from one to the other. */
const FADE_MS = 300;

/**
 * Whether the page itself is dark: by the ground it paints, then by the colour scheme it declares; not by the browser's
 * wish alone, which the site may not follow.
 */
export function isDarkPage(window: Window): boolean {
  const { body, documentElement } = window.document;
  for (const element of [body, documentElement]) {
    const lightness = lightnessOf(window.getComputedStyle(element).backgroundColor);
    if (lightness !== undefined) return lightness < DARK_BELOW;
  }
  const schemes = window.getComputedStyle(documentElement).colorScheme.split(' ');
  return schemes.includes('dark') && (!schemes.includes('light') || wishesDark(window).matches);
}

/** Calls back when the page may have become dark or light: it says so on its root or body, or its styles came late. */
export function observeDarkness(window: Window, signal: AbortSignal, onChange: () => void): void {
  const { body, documentElement } = window.document;
  let cancel: () => void = () => undefined;
  const soon = (): void => {
    cancel();
    cancel = after(FADE_MS, signal, onChange);
  };
  const observer = new MutationObserver(soon);
  for (const element of [body, documentElement]) observer.observe(element, { attributes: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  window.addEventListener('load', soon, { signal });
  wishesDark(window).addEventListener('change', soon, { signal });
}

const wishesDark = (window: Window): MediaQueryList =>
  window.matchMedia('(prefers-color-scheme: dark)');

/**
 * How light a computed colour is, 0–1, in whatever space it is given.
 * @returns undefined when what is behind shows through
 */
function lightnessOf(colour: string): number | undefined {
  const [, space = '', inside = ''] = /^(\w+)\((?:[a-z][\w-]* )?(.*)\)$/.exec(colour) ?? [];
  const numbers = inside.match(/none|[\d.]+(?:e-?\d+)?/g) ?? [];
  const [a = 0, b = 0, c = 0, opacity = 1] = numbers.map((text) => Number.parseFloat(text) || 0);
  if (numbers.length < 3 || opacity <= 0.5) return undefined;
  if (space.startsWith('ok')) return a;
  if (space === 'lab' || space === 'lch') return a / 100;
  return (0.2126 * a + 0.7152 * b + 0.0722 * c) / (space === 'color' ? 1 : 255);
}

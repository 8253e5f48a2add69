import type { BadgeContent } from '../../model/badge';

export type ShownBadge = Exclude<BadgeContent, { kind: 'none' }>;

/**
 * The face of a badge: a button that opens it, the lines, and the ways to hide it. All texts are set as text.
 * @param isDark - whether the page is
 */
export function drawBadge(
  document: Document,
  content: ShownBadge,
  isDark: boolean,
  onHide: (where: 'here' | 'everywhere') => void,
): HTMLElement {
  const element = <K extends keyof HTMLElementTagNameMap>(
    tag: K,
    className: string,
    text = '',
  ): HTMLElementTagNameMap[K] => {
    const made = document.createElement(tag);
    made.className = className;
    made.textContent = text;
    return made;
  };
  const button = (className: string, text: string, act: () => void): HTMLButtonElement => {
    const made = element('button', className, text);
    made.type = 'button';
    made.addEventListener('click', act);
    return made;
  };

  const body = element('div', 'body');
  const ways = element('div', 'ways');
  ways.replaceChildren(
    button('', content.hideHere, () => {
      onHide('here');
    }),
    button('', content.hideEverywhere, () => {
      onHide('everywhere');
    }),
  );
  body.replaceChildren(...content.lines.map((line) => element('p', '', line)), ways);
  body.hidden = true;
  const label = button('label', content.label, () => {
    body.hidden = !body.hidden;
    label.ariaExpanded = String(!body.hidden);
  });
  label.ariaExpanded = 'false';

  const face = element('section', isDark ? 'face dark' : 'face');
  face.lang = content.lang;
  face.dir = content.dir;
  face.ariaLabel = content.name;
  face.replaceChildren(label, body);
  return face;
}

/** Whether the page itself is dark: by the ground it paints, not by the browser's wish, which the site may not follow. */
export function isDarkPage(window: Window): boolean {
  const { body, documentElement } = window.document;
  for (const element of [body, documentElement]) {
    const [r = 0, g = 0, b = 0, opacity = 1] = (
      window.getComputedStyle(element).backgroundColor.match(/[\d.]+/g) ?? []
    ).map(Number);
    if (opacity > 0.5) return 0.2126 * r + 0.7152 * g + 0.0722 * b < 110;
  }
  return false;
}

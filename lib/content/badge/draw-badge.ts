import type { BadgeContent } from '../../model/badge';

export type ShownBadge = Exclude<BadgeContent, { kind: 'none' }>;

/**
 * The face of a badge: a button that opens it, the ways to hide it, and the lines. The ways stand as signs beside the
 * button while it is closed, in words below the lines while it is open. No text is a node: a page finds those
 * with `window.find`, and in Firefox gets hold of them. The buttons submit a form that goes nowhere, because `submit` does
 * not leave the root, where every click is heard by the page.
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
  ): HTMLElementTagNameMap[K] => {
    const made = document.createElement(tag);
    made.className = className;
    return made;
  };
  const button = (className: string, text: string, act: string): HTMLButtonElement => {
    const made = element('button', className);
    made.ariaLabel = text;
    made.value = act;
    return made;
  };
  const line = (text: string): HTMLElement => {
    const made = element('p', '');
    made.dataset['text'] = text;
    return made;
  };

  const ways = (className: string): HTMLElement => {
    const made = element('div', className);
    made.replaceChildren(
      button('here', content.hideHere, 'here'),
      button('everywhere', content.hideEverywhere, 'everywhere'),
    );
    return made;
  };

  const body = element('div', 'body');
  body.replaceChildren(...content.lines.map(line), ways('ways'));
  body.hidden = true;
  const label = button('label', content.label, 'open');
  label.ariaExpanded = 'false';
  const row = element('div', 'row');
  row.replaceChildren(label, ways('signs'));

  const face = element('form', isDark ? 'face dark' : 'face');
  face.method = 'dialog';
  face.lang = content.lang;
  face.dir = content.dir;
  face.ariaLabel = content.name;
  face.replaceChildren(row, body);
  face.addEventListener('submit', (event) => {
    const { value } = event.submitter as HTMLButtonElement;
    if (value === 'here' || value === 'everywhere') {
      onHide(value);
      return;
    }
    body.hidden = !body.hidden;
    label.ariaExpanded = String(!body.hidden);
    face.classList.toggle('open', !body.hidden);
  });
  return face;
}

import { linkTarget, type LinkTarget } from '../pages/link-target';

/** Everything below that fits, in document order. */
export const all = <E extends Element = Element>(root: ParentNode, css: string): E[] => [
  ...root.querySelectorAll<E>(css),
];

/** An attribute's value; empty where there is none. */
export const attribute = (el: Element, name: string): string => el.getAttribute(name) ?? '';

/** What a link leads to; undefined for what is no link and for links that say nothing. */
export const targetOf = (el: Element): LinkTarget | undefined => linkTarget(attribute(el, 'href'));

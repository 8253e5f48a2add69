const SILENT = 'script, style, noscript, template, code, svg, [hidden]';
const DIGIT = /\p{Nd}/u;
const LETTER = /\p{L}/u;
/** Between two numbers of different elements, so that no parser takes them for one. */
const APART = ' ¦ ';

export const hasDigit = (text: string): boolean => DIGIT.test(text);

/** Whether the element only repeats the one before it for screen readers. */
const isTwin = (el: Element): boolean => {
  const before = el.previousElementSibling;
  return (
    before?.getAttribute('aria-hidden') === 'true' &&
    before.tagName === el.tagName &&
    before.textContent.trim() === el.textContent.trim()
  );
};

function collect(node: Node, parts: { text: string; parent: Node }[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      const text = child.nodeValue as string;
      if (text.trim()) parts.push({ text, parent: node });
    } else if (child.nodeType === 1) {
      const el = child as Element;
      if (!el.matches(SILENT) && !isTwin(el)) collect(el, parts);
    }
  }
}

/**
 * The text of an element as a reader of the page meets it: twins for screen readers once, whitespace collapsed,
 * numbers of different elements kept apart. `textContent` would glue "25" and "977" together.
 */
export function shownText(el: Element): string {
  const parts: { text: string; parent: Node }[] = [];
  collect(el, parts);
  let text = '';
  let parent: Node | undefined;
  for (const part of parts) {
    const split = parent && parent !== part.parent;
    const numbersMeet = split && /\p{Nd}\s*$/u.test(text) && /^\s*\p{Nd}/u.test(part.text);
    text += (numbersMeet ? APART : split ? ' ' : '') + part.text;
    parent = part.parent;
  }
  // Not \s: U+202F and U+00A0 group digits and are evidence.
  return text.replace(/[ \t\r\n\f]+/g, ' ').trim();
}

/** A page that was cut off may end inside a number, so the last text of a document is nobody's witness. */
export function isCutOff(el: Element): boolean {
  for (let at: Element | null = el; at; at = at.parentElement) {
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      if (next.nodeType === 1 || (next.nodeType === 3 && next.nodeValue?.trim())) return false;
    }
  }
  return true;
}

/**
 * Whether words stand right beside the element or what holds nothing else: it is a part of their sentence then
 * ("<b>77 connections</b> played").
 */
export function isInSentence(el: Element): boolean {
  const parent = el.parentNode as Element;
  return (
    [...parent.childNodes].some(
      (node) => node.nodeType === 3 && LETTER.test(node.nodeValue as string),
    ) ||
    (parent.textContent === el.textContent && isInSentence(parent))
  );
}

/** A piece of text that holds a number together with the words that name it. */
export interface NumberLine {
  element: Element;
  text: string;
  /** Said a second time for screen readers, in an element of its own. */
  repeated: boolean;
}

/**
 * The smallest pieces of an element that hold a digit and, where there are any, letters: "164 profile views" of a link
 * that also says what the number is good for. Never a part of a sentence. In document order, each text once, without what
 * may be cut off.
 */
export function numberLines(root: Element, limit = 4): NumberLine[] {
  const lines = new Map<string, NumberLine>();
  const walk = root.ownerDocument.createTreeWalker(root, 4);
  for (let node = walk.nextNode(); node && lines.size < limit; node = walk.nextNode()) {
    let element = node.parentElement as Element;
    if (!hasDigit(node.nodeValue as string) || element.closest(SILENT)) continue;
    while (element !== root && (!LETTER.test(shownText(element)) || isInSentence(element))) {
      element = element.parentElement as Element;
    }
    const text = shownText(element);
    const known = lines.get(text);
    if (!known) lines.set(text, { element, text, repeated: false });
    else if (known.element !== element) known.repeated = true;
  }
  // A number beside another's whole line is one text with two numbers: the outer line says so, the inner would hide it.
  const all = [...lines.values()];
  return all.filter(
    ({ element }) =>
      !isCutOff(element) &&
      !all.some((other) => other.element !== element && other.element.contains(element)),
  );
}

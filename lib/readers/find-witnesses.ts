import type { LinkKind } from '../pages/link-target';
import type { RawWitness } from '../model/reading';
import { flightStates } from './flight-data';
import type { FieldDefinition, ReaderDefinition, Selector } from './reader-definition';
import { all, attribute, targetOf } from './elements';
import { outsideRows, type PeopleRows } from './outside-rows';
import { hasDigit, isCutOff, isInSentence, numberLines, shownText } from './shown-text';

/** What a search for numbers needs to know about the document it runs in. */
export interface Scope extends PeopleRows {
  document: Document;
  reader: ReaderDefinition;
  /** Roots of the page's own content; one may stand inside another. */
  regions: readonly Element[];
  slug: string;
  navigatedInApp: boolean;
}

const MAX_TEXT = 200;
const kindOf = (el: Element): LinkKind | undefined => targetOf(el)?.kind;

/** Whether the element belongs to the page the reader reads, and not to a window, a widget or another screen. */
export function belongs(el: Element, { reader }: Pick<Scope, 'reader'>): boolean {
  if (el.closest(reader.exclude)) return false;
  const screen = el.closest('[data-sdui-screen]')?.getAttribute('data-sdui-screen');
  return !screen || reader.screens.some((name) => screen.includes(name));
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;

/** Whether `a` stands before `b` in the document. */
export const precedes = (a: Element, b: Element): boolean =>
  (a.compareDocumentPosition(b) & FOLLOWING) !== 0;

/** The texts right after a section's heading; a link, picture or list in between means the rest is something else's. */
function afterHeading(root: Element, reach: string): Element[] {
  const found: Element[] = [];
  let headed = false;
  for (const el of all(root, `h2, a, img, ul, ol, li, video, button, ${reach}`)) {
    if (!headed) headed = el.tagName === 'H2';
    else if (el.matches(reach)) found.push(el);
    else if (!found.some((text) => text.contains(el))) break;
  }
  return found;
}

const outermost = (all: readonly Element[]): Element[] =>
  all.filter((el) => !all.some((other) => other !== el && other.contains(el)));

/** Elements in document order until one that does not stand before `end`. */
function upTo(all: Iterable<Element>, end: Element | null): Element[] {
  const before: Element[] = [];
  for (const el of all) {
    if (end && !precedes(el, end)) break;
    before.push(el);
  }
  return before;
}

/** All places, not the first: a second number that could be meant must be seen, and contradict. */
function reached(el: Element, selector: Selector, scope: Scope): Element[] {
  if (!selector.reach) return [el];
  if (selector.pick === 'afterHeading') return afterHeading(el, selector.reach);
  return outermost(
    upTo(
      outsideRows(el, selector.reach, scope),
      selector.pick === 'beforePeople' ? scope.firstPerson : null,
    ).filter((e) => hasDigit(e.textContent) && !isInSentence(e)),
  );
}

function placesBefore(el: Element, css: string, scope: Scope): Element[] {
  return scope.regions
    .filter((root) => root.contains(el))
    .flatMap((root) => upTo(outsideRows(root, css, scope), scope.firstPerson))
    .filter((e) => precedes(e, el) && !e.closest('a') && hasDigit(e.textContent));
}

const leadsTo = (a: Element, kinds: readonly (LinkKind | undefined)[]): boolean =>
  kinds.includes(kindOf(a));

function stands(el: Element, { link, beside, onlyLinks }: Selector): boolean {
  if (link && kindOf(el) !== link) return false;
  const list = beside && el.closest(beside.within);
  if (
    beside &&
    !(list && all(list, 'a[href]').some((a) => leadsTo(a, beside.kinds) && !el.contains(a)))
  ) {
    return false;
  }
  return !onlyLinks || all(el, 'a[href]').every((a) => leadsTo(a, onlyLinks));
}

type Found = Omit<RawWitness, 'selector'>;

/** A number in a cell of its own, and the cell that names it. */
function cellWitness(el: Element, { number, label, read }: Selector): Found[] {
  const cell = number ? el.querySelector(number) : el;
  if (!cell) return [];
  const text = read === 'value' ? attribute(cell, 'value') : shownText(cell);
  // An attribute is whole or not there: the parser drops a tag that was cut.
  if (!hasDigit(text) || (read !== 'value' && isCutOff(cell))) return [];
  const name = label ? el.querySelector(label) : null;
  return [{ kind: 'text', text, ...(name ? { label: shownText(name).slice(0, MAX_TEXT) } : {}) }];
}

function witnessesIn(el: Element, selector: Selector): Found[] {
  if (selector.number || selector.read === 'value') return cellWitness(el, selector);
  const found: Found[] = [];
  for (const { text, repeated } of numberLines(el)) {
    found.push({ kind: 'text', text });
    if (repeated) found.push({ kind: 'aria', text });
  }
  if (selector.read === 'aria') {
    for (const named of [el, ...all(el, '[aria-label]')]) {
      const text = attribute(named, 'aria-label');
      if (hasDigit(text)) found.push({ kind: 'aria', text });
    }
  }
  return found;
}

function bySelector(selector: Selector, scope: Scope, places: Element[]): Found[] {
  const css = (selector.css ?? 'a[href]').replaceAll('{slug}', CSS.escape(scope.slug));
  const found = new Map<Element, Found[]>();
  if (selector.withPeople && !scope.firstPerson) return [];
  for (const root of scope.regions) {
    for (const el of [...(root.matches(css) ? [root] : []), ...outsideRows(root, css, scope)]) {
      if (!stands(el, selector) || !belongs(el, scope)) continue;
      const top = selector.climb ? el.closest(selector.climb) : el;
      if (!top || !root.contains(top)) continue;
      const spots = selector.before
        ? placesBefore(el, selector.before, scope)
        : reached(top, selector, scope);
      for (const spot of spots) {
        if (found.has(spot) || !belongs(spot, scope)) continue;
        const witnesses = witnessesIn(spot, selector);
        found.set(spot, witnesses);
        if (witnesses.length > 0) places.push(spot);
      }
    }
  }
  return [...found.values()].flat();
}

/**
 * Every place where the field's number stands, by all its selectors: two that disagree must both be seen.
 * @param places - grows by the elements found
 */
export function findWitnesses(
  field: FieldDefinition,
  scope: Scope,
  places: Element[],
): RawWitness[] {
  const witnesses: RawWitness[] = [];
  field.selectors.forEach((selector, index) => {
    const found: Found[] =
      'flightState' in selector
        ? scope.navigatedInApp
          ? []
          : flightStates(scope.document, selector.flightState).map((text) => ({
              kind: 'json' as const,
              text,
            }))
        : bySelector(selector, scope, places);
    for (const witness of found) {
      witnesses.push({ ...witness, text: witness.text.slice(0, MAX_TEXT), selector: index });
    }
  });
  return witnesses.slice(0, 12);
}

const WINDOW = /^\D{0,30}(?:7|14|28|30|90|365)\D{0,30}$/;

/**
 * A digit of the scripts that the site's languages are written in, as 0–9: code points of a script's digits begin at a
 * multiple of 16, in the Indian scripts six later.
 */
const inLatin = (digit: string): string =>
  String((digit.charCodeAt(0) - (/[\u0900-\u0dff]/.test(digit) ? 6 : 0)) & 15);

/** Short texts that may name the days the page sums over. */
export function windowTexts({ reader, regions }: Scope): string[] {
  const texts = new Set<string>();
  for (const root of regions) {
    for (const el of all(root, 'p, span, button')) {
      if (!hasDigit(el.textContent) || el.textContent.length > 80) continue;
      const text = shownText(el);
      if (WINDOW.test(text.replace(/\p{Nd}/gu, inLatin)) && belongs(el, { reader }))
        texts.add(text);
    }
  }
  return [...texts].slice(0, 6);
}

import { linkTarget, memberId } from '../pages/link-target';
import type { RawPerson } from '../model/reading';
import { all, attribute } from './elements';
import { belongs } from './find-witnesses';
import type { ReaderDefinition } from './reader-definition';

const SKIPPED = new Set(['BUTTON', 'SCRIPT', 'STYLE', 'svg', 'IMG', 'INPUT', 'TEMPLATE', 'CODE']);
const INLINE = new Set(['STRONG', 'B', 'EM', 'I', 'MARK']);
const MAX_TEXT = 300;

interface Block {
  text: string;
  linked: boolean;
}

/** Parts for screen readers only. */
const UNSEEN = '[hidden], [class*="visually-hidden"], [class*="a11y-text"], [class*="sr-only"]';
/** Whatever `unseen` could answer yes to; a row without any is walked without asking. */
const MAY_BE_UNSEEN = `${UNSEEN}, [aria-hidden="true"]`;

/** Text for screen readers only: a twin of what is shown, or a label like "Member's name". */
const unseen = (el: Element): boolean => el.matches(`${UNSEEN}, span[aria-hidden="true"] + span`);

const never = (): boolean => false;

const collapsed = (text: string): string =>
  /[^\S ]|\s\s/.test(text) ? text.replace(/\s+/g, ' ') : text;

/** Shown texts in order, one a paragraph or cell; links elsewhere than to a profile are actions, not facts. */
function collectBlocks(
  node: Element,
  linked: boolean,
  blocks: Block[],
  isHidden: (el: Element) => boolean,
): void {
  let open = false;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      const text = collapsed(child.nodeValue ?? '');
      const last = blocks.at(-1);
      if (open && last) last.text += text;
      else if (text.trim()) {
        blocks.push({ text, linked });
        open = true;
      }
    } else if (child.nodeType === 1) {
      const el = child as Element;
      if (SKIPPED.has(el.tagName) || isHidden(el)) continue;
      const inline = INLINE.has(el.tagName) || (el.tagName === 'SPAN' && node.tagName === 'P');
      const before = blocks.at(-1);
      if (inline && open && before) before.text += collapsed(el.textContent);
      else if (el.tagName === 'A') {
        if (attribute(el, 'href').includes('/in/')) collectBlocks(el, true, blocks, isHidden);
        open = false;
      } else {
        collectBlocks(el, linked, blocks, isHidden);
        open = inline && blocks.length > 0;
      }
    }
  }
}

/**
 * The person of one row.
 * @returns undefined when the row shows nobody, several people, or nothing that makes it a row of this list
 */
export function selectPerson(reader: ReaderDefinition, row: Element): RawPerson | undefined {
  if (!reader.people) return undefined;
  let href = '';
  let slug = '';
  let writesTo = '';
  let message = false;
  for (const a of row.getElementsByTagName('a')) {
    const to = attribute(a, 'href');
    if (to.includes('/in/')) {
      if (to === href) continue;
      const linked = linkTarget(to);
      if (linked?.kind !== 'profile') continue;
      if (slug && linked.value !== slug) return undefined;
      slug = linked.value;
      href ||= to;
    } else if (to.includes('/messaging/compose')) {
      message = true;
      writesTo ||= memberId(to);
    }
  }
  if (!href || (!message && !row.matches(reader.people.namedRow))) return undefined;
  const blocks: Block[] = [];
  collectBlocks(row, false, blocks, row.querySelector(MAY_BE_UNSEEN) ? unseen : never);
  const texts = blocks.map((b) => ({ ...b, text: b.text.trim().slice(0, MAX_TEXT) }));
  const at = Math.max(
    0,
    texts.findIndex((b) => b.linked),
  );
  const name = texts[at]?.text;
  if (!name) return undefined;
  const rest = texts.slice(at + 1).filter((b) => b.text !== name);
  const dated = reader.people.dated ? rest.findLast((b) => !b.linked) : undefined;
  return {
    href,
    name,
    headline: rest.find((b) => b !== dated)?.text ?? '',
    dateText: dated?.text ?? '',
    memberId: writesTo,
  };
}

/** The rows of a reader's list in these parts of the page that belong to the page itself, in document order. */
export function peopleRows(reader: ReaderDefinition, roots: Iterable<ParentNode>): Element[] {
  const rows: Element[] = [];
  if (!reader.people) return rows;
  const lists = new Map<Element | null, boolean>();
  const accept = (row: Element) => {
    let inside = lists.get(row.parentElement);
    if (inside === undefined) lists.set(row.parentElement, (inside = belongs(row, { reader })));
    if (inside) rows.push(row);
  };
  for (const root of roots) {
    if ('matches' in root && (root as Element).matches(reader.people.row)) accept(root as Element);
    all(root, reader.people.row).forEach(accept);
  }
  return rows;
}

/**
 * The people in these parts of the page, each row and each profile once.
 * @param seen - rows that were read before; grows
 */
export function selectPeople(
  reader: ReaderDefinition,
  roots: Iterable<ParentNode>,
  seen: WeakSet<Element>,
): RawPerson[] {
  const people = new Map<string, RawPerson>();
  for (const row of peopleRows(reader, roots)) {
    if (seen.has(row)) continue;
    const person = selectPerson(reader, row);
    if (!person) continue;
    seen.add(row);
    if (!people.has(person.href)) people.set(person.href, person);
  }
  return [...people.values()];
}

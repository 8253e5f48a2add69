import { linkTarget, memberId } from '../pages/link-target';
import type { RawPerson } from '../model/reading';
import { all, attribute } from './elements';
import { belongs } from './find-witnesses';
import type { ReaderDefinition } from './reader-definition';

const SKIPPED = new Set(['BUTTON', 'SCRIPT', 'STYLE', 'svg', 'IMG', 'INPUT', 'TEMPLATE', 'CODE']);
const INLINE = new Set(['STRONG', 'B', 'EM', 'I', 'MARK']);
const MAX_TEXT = 300;
/** "• 2nd": how far somebody is away, beside the name. */
const DEGREE = /^[·•]/;

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

const collapsed = (text: string): string =>
  /[^\S ]|\s\s/.test(text) ? text.replace(/\s+/g, ' ') : text;

/** @returns whether more may be added to the same block */
function add(shown: string, linked: boolean, blocks: Block[], open: boolean): boolean {
  const text = collapsed(shown);
  const last = blocks.at(-1);
  if (open && last) last.text += text;
  else if (text.trim()) blocks.push({ text, linked });
  else return false;
  return true;
}

/**
 * Shown texts in order, one a paragraph or cell; links elsewhere than to a profile are actions, not facts. Every question to
 * a node costs, and lists ask thousands of rows: each name is asked for once, and what holds nothing but text as a whole.
 */
function collectBlocks(
  node: Element,
  tag: string,
  linked: boolean,
  blocks: Block[],
  mayBeUnseen: boolean,
): void {
  let open = false;
  if (!node.firstElementChild) {
    add(node.textContent, linked, blocks, false);
    return;
  }
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const name = child.nodeName;
    if (name === '#text') open = add(child.nodeValue as string, linked, blocks, open);
    else if (child.nodeType === 1) {
      const el = child as Element;
      if (SKIPPED.has(name) || (mayBeUnseen && unseen(el))) continue;
      const inline = INLINE.has(name) || (name === 'SPAN' && tag === 'P');
      if (inline && open) add(el.textContent, linked, blocks, true);
      else if (name !== 'A') {
        collectBlocks(el, name, linked, blocks, mayBeUnseen);
        open = inline && blocks.length > 0;
      } else {
        if (attribute(el, 'href').includes('/in/'))
          collectBlocks(el, name, true, blocks, mayBeUnseen);
        open = false;
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
  collectBlocks(row, row.nodeName, false, blocks, row.querySelector(MAY_BE_UNSEEN) !== null);
  for (const block of blocks) block.text = block.text.trim().slice(0, MAX_TEXT);
  const at = Math.max(
    0,
    blocks.findIndex((b) => b.linked),
  );
  const name = blocks[at]?.text;
  if (!name) return undefined;
  const rest = blocks.slice(at + 1).filter((b) => b.text !== name);
  const dated = reader.people.dated ? rest.findLast((b) => !b.linked) : undefined;
  return {
    href,
    name,
    headline: rest.find((b) => b !== dated && !DEGREE.test(b.text))?.text ?? '',
    dateText: dated?.text ?? '',
    memberId: writesTo,
  };
}

/** The rows of a reader's list from here down that belong to the page itself, in document order. */
export function peopleRows(reader: ReaderDefinition, root: ParentNode): Element[] {
  const row = reader.people?.row;
  if (!row) return [];
  let parent: Element | null | undefined;
  let isInside = false;
  const isOurs = (el: Element): boolean => {
    if (el.parentElement !== parent) isInside = belongs(el, { reader });
    parent = el.parentElement;
    return isInside;
  };
  const rows = all(root, row);
  if ('matches' in root && (root as Element).matches(row)) rows.unshift(root as Element);
  return rows.filter(isOurs);
}

/** The people of a page, each profile once. */
export function selectPeople(reader: ReaderDefinition, root: ParentNode): RawPerson[] {
  const people = new Map<string, RawPerson>();
  for (const row of peopleRows(reader, root)) {
    const person = selectPerson(reader, row);
    if (person && !people.has(person.href)) people.set(person.href, person);
  }
  return [...people.values()];
}

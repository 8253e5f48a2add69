import { foldText, isWordCharacter } from './fold-text';

/** Stands between words where a phrase must not reach across: a comma, a bracket. */
export const STOP = ',';

/** Longer titles are hostile or not titles; what a person wrote about the job stands at the start. */
const MAX_CHARACTERS = 400;
const MAX_POSITIONS = 8;

const HARD_BREAKS = new Set('|•·●▪■★☆✦✓→»«–—\n;‖¦⋅∙◆◇▸►✔✪⭐'.split(''));
const STOPS = new Set(',()[]{}:!?"„“”'.split(''));
/** Endings that stand after `:`, `*`, `_`, `/`, `(` for another gender, folded. */
const GENDER_ENDINGS = new Set(
  'in innen inne r n e er rin fe se ve a as es o os frau mann trice trices euse euses ne nes ere iere ienne te ice ora oras ra'.split(
    ' ',
  ),
);
const GENDER_MARKS = new Set(':*_/(·'.split(''));
/** "(m/w/d)", "h/f", "m|w|x": says who may apply, not what the work is. */
const WANTED_GENDERS =
  /(^|[^\p{L}])[mfwdxvhi](?:\s?[/|*,]\s?(?:[mfwdxvhi*]|gn|div))+(?=$|[^\p{L}])/gu;

/** The words of a title, folded, with {@link STOP} between clauses; positions named side by side flow together. */
export const titleWords = (text: string): string[] => titlePositions(text).flat();

/**
 * The positions a headline names, in order, each as folded words with {@link STOP} between clauses.
 * "Gründer:in & CEO | Beirat" → `[["grunder", "ceo"], ["beirat"]]`. Without letters: empty.
 */
export function titlePositions(title: string): string[][] {
  const text = withoutWantedGenders(foldText(title.slice(0, MAX_CHARACTERS)));
  const positions: string[][] = [];
  let words: string[] = [];
  for (let i = 0; i < text.length && positions.length < MAX_POSITIONS;) {
    const character = text.charAt(i);
    if (isWordCharacter(text.charCodeAt(i)) || startsDotted(text, i)) {
      const end = wordEnd(text, i);
      words.push(trimmed(text.slice(i, end)));
      i = afterGender(text, end);
      continue;
    }
    if (HARD_BREAKS.has(character) || (character === '-' && isAlone(text, i))) {
      finish(words, positions);
      words = [];
    } else if (STOPS.has(character) || (character === '/' && isAlone(text, i))) {
      if (words.length > 0 && words.at(-1) !== STOP) words.push(STOP);
    } else if (character === '@') words.push('at');
    i++;
  }
  finish(words, positions);
  return positions;
}

function finish(words: string[], positions: string[][]): void {
  if (words.at(-1) === STOP) words.pop();
  if (words.length > 0) positions.push(words);
}

const withoutWantedGenders = (text: string): string =>
  text.includes('/') || text.includes('|') || text.includes('*')
    ? text.replace(WANTED_GENDERS, '$1 ')
    : text;

const isAlone = (text: string, i: number): boolean =>
  (text[i - 1] ?? ' ') === ' ' && (text[i + 1] ?? ' ') === ' ';

/** ".net" */
const startsDotted = (text: string, i: number): boolean =>
  text.startsWith('.net', i) && !isWordCharacter(text.charCodeAt(i + 4));

/** End of the word at `from`; keeps "c++", "node.js", "c.e.o", "r&d" whole. */
function wordEnd(text: string, from: number): number {
  let end = from + 1;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isWordCharacter(code)) continue;
    const next = text.charCodeAt(end + 1);
    const character = text[end];
    if (character === '+' || character === '#') {
      if (end - from <= 2) continue;
      break;
    }
    if (character === '&' && end - from <= 2 && isWordCharacter(next)) {
      if (!isWordCharacter(text.charCodeAt(end + 3))) continue;
      break;
    }
    if (character === '.' && isWordCharacter(next) && joinsAtDot(text, end)) continue;
    break;
  }
  return end;
}

/** Single letters on both sides ("p.d.g."), or a technology's ending ("node.js"). */
function joinsAtDot(text: string, dot: number): boolean {
  const single = (i: number, step: number) => !isWordCharacter(text.charCodeAt(i + step));
  if (single(dot - 1, -1) && single(dot + 1, 1)) return true;
  return /^(?:js|net|io|ai)(?![a-z0-9])/.test(text.slice(dot + 1, dot + 4));
}

/** "c.e.o" → "ceo"; "node.js" and ".net" stay. */
const trimmed = (word: string): string =>
  word.length < 10 && word[1] === '.' && word.length > 2 ? word.replaceAll('.', '') : word;

/** Where the text goes on after ":in", "(e)", "/-in", "/trice". */
function afterGender(text: string, at: number): number {
  if (!GENDER_MARKS.has(text.charAt(at))) return at;
  let from = at + 1;
  if (text[from] === '-') from++;
  let to = from;
  while (to < text.length && to - from < 8 && isWordCharacter(text.charCodeAt(to))) to++;
  if (!GENDER_ENDINGS.has(text.slice(from, to))) return at;
  if (text[at] === '(') return text[to] === ')' ? to + 1 : at;
  return to;
}

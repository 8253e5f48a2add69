import type { Quantity } from '../model/count';
import { groupsByLakh, parseGrouped, parseMantissa, SEPARATORS } from './grouped-number';
import { endsWithLabel, maskLabelDigits, startsWithLabel } from './label-matcher';
import { languageOf, type Language } from './language';
import { magnitudeAfter } from './magnitude-after';
import { plainText } from './plain-text';
import { readBound, type BoundMatch } from './read-bound';
import { isTime } from './time-words';

/** A number with what stands around it once magnitude and bound words are taken off. */
export interface NumberReading {
  quantity: Quantity;
  before: string;
  after: string;
}

/** No text that names one count is longer. */
export const MAX_TEXT_LENGTH = 400;

/** Signs of prices, percentages, fractions, paths, addresses and estimates: no count is written with them. */
const NEVER_IN_A_COUNT =
  /[\p{No}\p{Nl}\p{Sc}\u20e3%٪﹪‰‱@<>≤≥≈~±×÷=^°#№/\\_*\p{Cc}\p{Co}\p{Cn}\p{Cs}]/u;

/** German writes "Follower*innen" and "Follower/-innen". */
const INSIDE_A_WORD = /(?<=\p{L})(?:\*|\/-?)(?=\p{L})/gu;

const NUMBER = new RegExp(`\\d+(?:[${SEPARATORS}]\\d+)*`, 'gu');

const UNSPACED = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Thai}ー';
const ENDS_OPEN = new RegExp(`(?:^|[\\s(\\[「『【“„«:·•|،、;${UNSPACED}]|[,]\\s)$`, 'u');
const STARTS_OPEN = new RegExp(`^(?:$|[\\s)\\]」』】”»·•|,،、。;${UNSPACED}])`, 'u');
const SIGN_BEFORE = /[-+–—−.]\s*$/u;
const SIGN_AFTER = /^\s*[-–—−:.'’"″′]/u;

/** Bengali counters stand directly behind the number. */
const GLUED_COUNTER = /^(?:টি|জন)(?![\p{L}\p{M}])/u;

const RIGHT_TO_LEFT: readonly (Language | undefined)[] = ['ar', 'fa', 'he'];

/** Visible text and its copy for screen readers often run together: "12 contacts12 contacts" names one number. */
function undoubled(text: string): string {
  for (let length = Math.floor(text.length / 2); length > 0; length -= 1) {
    const half = text.slice(0, length);
    if (text.slice(length, -length).trim() !== '') break;
    if (text.endsWith(half)) return /\p{L}/u.test(half) ? half : text;
  }
  return text;
}

interface Token {
  text: string;
  before: string;
  after: string;
}

function onlyNumber(text: string): Token | undefined {
  const found = [...text.matchAll(NUMBER)];
  const [first] = found;
  if (!first || found.length > 1) return undefined;
  const end = first.index + first[0].length;
  return { text: first[0], before: text.slice(0, first.index), after: text.slice(end) };
}

/** In right-to-left text "500+" may be stored sign first; only LinkedIn's own cap is taken for that. */
function capWrittenBackwards(token: Token, language: Language | undefined): boolean {
  return (
    token.text === '500' && RIGHT_TO_LEFT.includes(language) && /(?:^|\s)\+$/u.test(token.before)
  );
}

function standsAlone(bound: BoundMatch, language: Language | undefined): boolean {
  const { before, after } = bound;
  if (SIGN_BEFORE.test(before) || SIGN_AFTER.test(after)) return false;
  const opens = ENDS_OPEN.test(before) || endsWithLabel(before, language);
  const closes =
    STARTS_OPEN.test(after) || GLUED_COUNTER.test(after) || startsWithLabel(after, language);
  return opens && closes;
}

function exact(value: number): Quantity {
  return { value, low: value, high: value, bound: 'exact' };
}

/** Everything that rounding or truncating to the shown digits could have hidden. */
function rounded(value: number, unit: number): Quantity {
  return { value, low: Math.ceil(value - unit / 2), high: value + unit - 1, bound: 'rounded' };
}

function atLeast(value: number): Quantity {
  return { value, low: value, high: null, bound: 'atLeast' };
}

function quantityOf(
  token: Token,
  lang: string,
  language: Language | undefined,
  isConfirmed: () => boolean,
): NumberReading | undefined {
  const magnitude = magnitudeAfter(token.after, language);
  if (magnitude === 'foreign') return undefined;
  if (magnitude === 'none') {
    const value = parseGrouped(token.text, groupsByLakh(lang, language));
    if (value === undefined) return undefined;
    const backwards = capWrittenBackwards(token, language);
    const before = backwards ? token.before.slice(0, -1) : token.before;
    const bound = readBound(before, token.after, language);
    if (bound.kind === 'notACount' || !standsAlone(bound, language)) return undefined;
    // Dutch "u" is an hour and "you": a word that names a metric is no unit.
    const unit = startsWithLabel(bound.after, language) ? '' : bound.after;
    if (isTime(bound.before, unit, language)) return undefined;
    const quantity = backwards || bound.kind === 'atLeast' ? atLeast(value) : exact(value);
    return { quantity, before: bound.before, after: bound.after };
  }
  const mantissa = parseMantissa(token.text, magnitude.factor);
  if (!mantissa || mantissa.digits === 0) return undefined;
  // An age has no decimals.
  if (magnitude.doubtful && mantissa.decimals === 0 && !isConfirmed()) return undefined;
  const unit = magnitude.factor / 10 ** mantissa.decimals;
  const bound = readBound(token.before, magnitude.rest, language);
  if (bound.kind === 'notACount' || !standsAlone(bound, language)) return undefined;
  const value = mantissa.digits * unit;
  const quantity = bound.kind === 'atLeast' ? atLeast(value) : rounded(value, unit);
  return { quantity, before: bound.before, after: bound.after };
}

/**
 * The one number of a text, with what is left around it.
 * @param lang - `<html lang>`; empty = only what means the same in every language
 * @returns undefined when there is none, more than one, or any doubt about it
 */
export function readNumber(text: string, lang: string): NumberReading | undefined {
  if (text.length > MAX_TEXT_LENGTH) return undefined;
  const plain = plainText(text);
  if (plain === undefined) return undefined;
  const signs = plain.replace(INSIDE_A_WORD, '').replace(/\s/gu, ' ');
  if (NEVER_IN_A_COUNT.test(signs)) return undefined;
  const single = maskLabelDigits(undoubled(plain));
  const token = onlyNumber(single);
  if (!token) return undefined;
  // "2341촌" may be 234 run together with "1촌".
  if (token.text.endsWith('1') && token.after.startsWith('촌')) return undefined;
  const language = languageOf(lang);
  const around = (): boolean =>
    token.after
      .split(/\s+/u)
      .some((_, index, words) => startsWithLabel(words.slice(index).join(' '), language)) ||
    endsWithLabel(token.before.replace(/[\s:(]+$/u, ''), language);
  return quantityOf(token, lang, language, around);
}

import { CERTAINTIES, LABEL_METRICS, LABELS, type Certainty, type LabelMetric } from './labels';
import { LANGUAGES, type Language } from './language';
import { plainText } from './plain-text';

/** What a stretch of text is to us. `loose` = letters that no table knows. */
export type Piece =
  | { kind: 'label'; metric: LabelMetric; certainty: Certainty }
  | { kind: 'frame' | 'decoy' | 'loose' };

interface Phrase {
  text: string;
  /** Any ending may follow. */
  open: boolean;
  piece: Piece;
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}ー]/u;
const WORD_CHARACTER = /[\p{L}\p{M}]/u;

/** Korean calls a connection "1촌", a first-degree relative: its digit is no number. */
const FIRST_DEGREE = /(^|[^\d.,'’])1촌/gu;

/** Takes the digit out of labels that contain one. */
export function maskLabelDigits(text: string): string {
  return text.replace(FIRST_DEGREE, '$1촌');
}

/** The form in which phrases and texts are compared: as plain text, lower-case, one kind of space and of i
 * (Turkish capitals lose the difference). */
export function comparable(text: string): string {
  const plain = plainText(text) ?? text;
  return maskLabelDigits(plain)
    .toLowerCase()
    .replaceAll('\u0307', '')
    .replaceAll('ı', 'i')
    .replace(/\s+/gu, ' ')
    .trim();
}

function phrases(list: string, piece: Piece): Phrase[] {
  return list
    .split('|')
    .filter((text) => text !== '')
    .map((text) => ({
      text: comparable(text.replace(/\*$/, '')),
      open: text.endsWith('*'),
      piece,
    }));
}

function compile(language: Language): Phrase[] {
  const { metrics, frame, decoys } = LABELS[language];
  const labels = LABEL_METRICS.flatMap((metric) =>
    CERTAINTIES.flatMap((certainty) =>
      phrases(metrics[metric][certainty] ?? '', { kind: 'label', metric, certainty }),
    ),
  );
  // A stable sort: of two equally long phrases the label wins over the decoy, the decoy over the frame.
  return [
    ...labels,
    ...phrases(decoys, { kind: 'decoy' }),
    ...phrases(frame, { kind: 'frame' }),
  ].sort((a, b) => b.text.length - a.text.length);
}

/** Phrases by their first character, longest first. */
type Index = ReadonlyMap<string, readonly Phrase[]>;

function indexed(list: readonly Phrase[]): Index {
  const index = new Map<string, Phrase[]>();
  for (const phrase of list) {
    const first = phrase.text.charAt(0);
    index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  return index;
}

const indexes = new Map<Language, Index>();

function indexOf(language: Language): Index {
  const known = indexes.get(language);
  if (known) return known;
  const index = indexed(compile(language));
  indexes.set(language, index);
  return index;
}

function matchesAt(text: string, index: number, phrase: Phrase): boolean {
  if (!text.startsWith(phrase.text, index)) return false;
  if (UNSPACED.test(phrase.text)) return true;
  const next = text.charAt(index + phrase.text.length);
  return phrase.open || !WORD_CHARACTER.test(next);
}

/** Length of the word that starts at `index`, at least 1. */
function wordLength(text: string, index: number): number {
  let end = index + 1;
  while (end < text.length && WORD_CHARACTER.test(text.charAt(end))) end += 1;
  return end - index;
}

/**
 * Cuts a text into the phrases that a language's tables know; longest phrase first, numbers and signs left out.
 * @param text - already {@link comparable}
 */
export function piecesOf(text: string, language: Language): Piece[] {
  const phrasesAt = indexOf(language);
  const found: Piece[] = [];
  let index = 0;
  while (index < text.length) {
    const char = text.charAt(index);
    const known = phrasesAt.get(char)?.find((phrase) => matchesAt(text, index, phrase));
    if (known) {
      found.push(known.piece);
      index += known.text.length;
      if (known.open) index += wordLength(text, index - 1) - 1;
    } else if (WORD_CHARACTER.test(char)) {
      found.push({ kind: 'loose' });
      index += UNSPACED.test(char) ? 1 : wordLength(text, index);
    } else {
      index += 1;
    }
  }
  return found;
}

const labels = new Map<Language | undefined, readonly Phrase[]>();

function labelsOf(language: Language | undefined): readonly Phrase[] {
  const known = labels.get(language);
  if (known) return known;
  const list = (language ? [language] : LANGUAGES)
    .flatMap((each) => [...indexOf(each).values()].flat())
    .filter(({ piece }) => piece.kind === 'label');
  labels.set(language, list);
  return list;
}

/** Whether the text begins with a word that names a metric, as in `connections` glued to its number. */
export function startsWithLabel(text: string, language: Language | undefined): boolean {
  const start = comparable(text);
  return labelsOf(language).some((phrase) => matchesAt(start, 0, phrase));
}

/** Whether the text ends with a word that names a metric, as when a label cell runs into its number. */
export function endsWithLabel(text: string, language: Language | undefined): boolean {
  const end = comparable(text);
  return labelsOf(language).some(
    (phrase) =>
      end.endsWith(phrase.text) &&
      (UNSPACED.test(phrase.text) ||
        !WORD_CHARACTER.test(end.charAt(end.length - phrase.text.length - 1))),
  );
}

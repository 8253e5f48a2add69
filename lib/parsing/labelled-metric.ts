import type { Metric } from '../model/metric';
import { PART_AFTER } from './bound-words';
import { comparable, piecesOf, type Piece } from './label-matcher';
import { CERTAINTIES, type Certainty, type LabelMetric, type PostCounter } from './labels';
import { LANGUAGES, languageOf, type Language } from './language';
import { MAX_TEXT_LENGTH, readNumber } from './read-number';

/** Which count a text names, and how well its words are known. */
export interface LabelledMetric {
  metric: LabelMetric;
  certainty: Certainty;
}

const weaker = (a: Certainty, b: Certainty): Certainty =>
  CERTAINTIES.indexOf(a) > CERTAINTIES.indexOf(b) ? a : b;

function agreeing(labels: readonly LabelledMetric[]): LabelledMetric | undefined {
  const [first] = labels;
  if (!first || labels.some(({ metric }) => metric !== first.metric)) return undefined;
  return labels.reduce((a, b) => ({
    metric: a.metric,
    certainty: weaker(a.certainty, b.certainty),
  }));
}

function metricIn(pieces: readonly Piece[]): LabelledMetric | undefined {
  if (pieces.some(({ kind }) => kind === 'decoy')) return undefined;
  return agreeing(
    pieces
      .filter((piece) => piece.kind === 'label')
      .map(({ metric, certainty }) => ({ metric, certainty })),
  );
}

/**
 * Which metric's word stands in a text. Words only ever confirm what the structure of a page says.
 * @param lang - `<html lang>`; empty = a word counts when every language that has it means the same by it
 * @returns undefined when none, two different ones, or a word that makes it another count
 *   ("mutual connections", "new followers", "followers gained")
 */
export function labelledMetric(text: string, lang: string): LabelledMetric | undefined {
  if (text.length > MAX_TEXT_LENGTH) return undefined;
  const words = comparable(text);
  const language = languageOf(lang);
  if (language) return metricIn(piecesOf(words, language));
  const everywhere = LANGUAGES.map((each) => piecesOf(words, each)).filter((pieces) =>
    pieces.some(({ kind }) => kind === 'label'),
  );
  const named = everywhere.map(metricIn);
  return named.includes(undefined)
    ? undefined
    : agreeing(named.filter((each) => each !== undefined));
}

function isBare(words: string, language: Language, metric: Metric | PostCounter): boolean {
  const pieces = piecesOf(words, language);
  return (
    pieces.some((piece) => piece.kind === 'label' && piece.metric === metric) &&
    pieces.every(
      (piece) => piece.kind === 'frame' || (piece.kind === 'label' && piece.metric === metric),
    )
  );
}

/** Whether no metric's word stands in a text, nor one that makes it another count ("3 new"). */
export function isUnnamed(text: string, lang: string): boolean {
  const language = languageOf(lang);
  const pieces = language ? piecesOf(comparable(text), language) : [];
  return labelledMetric(text, lang) === undefined && !pieces.some(({ kind }) => kind === 'decoy');
}

/** Whether words are a metric's name and the frame around it, in the page's language or, without one, in any. */
function areBare(words: string, lang: string, metric: Metric | PostCounter): boolean {
  const language = languageOf(lang);
  if (language) return isBare(words, language, metric);
  return (
    labelledMetric(words, lang)?.metric === metric &&
    LANGUAGES.some((each) => isBare(words, each, metric))
  );
}

/**
 * Whether a text is nothing but one count, its metric's word and words of the frame ("See all 1,465 connections").
 * False for "77 connections solved this puzzle" and "3 of your connections": the rest makes it another count.
 */
export function isBareLabelledCount(
  text: string,
  lang: string,
  metric: Metric | PostCounter,
): boolean {
  const number = readNumber(text, lang);
  if (!number || PART_AFTER.test(number.after)) return false;
  return areBare(comparable(`${number.before} | ${number.after}`), lang, metric);
}

/**
 * Whether a text without a number is a metric's name and nothing else ("Total followers").
 * False for "Followers at Acme": the rest makes it a part of them.
 */
export const isBareLabel = (text: string, lang: string, metric: Metric | PostCounter): boolean =>
  text.length <= MAX_TEXT_LENGTH && areBare(comparable(text), lang, metric);

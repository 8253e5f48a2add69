import type { Metric } from '../model/metric';
import { comparable, piecesOf } from './label-matcher';
import { labelledMetric } from './labelled-metric';
import type { PostCounter } from './labels';
import { LANGUAGES, languageOf, type Language } from './language';
import { readNumber } from './read-number';

function isBare(words: string, language: Language, metric: Metric | PostCounter): boolean {
  const pieces = piecesOf(words, language);
  return (
    pieces.some((piece) => piece.kind === 'label' && piece.metric === metric) &&
    pieces.every(
      (piece) => piece.kind === 'frame' || (piece.kind === 'label' && piece.metric === metric),
    )
  );
}

/**
 * Whether a text is nothing but one count, its metric's word and words of the frame ("See all 1,465 connections").
 * False for "77 connections solved this puzzle": the rest of the sentence makes it another count.
 */
export function isBareLabelledCount(
  text: string,
  lang: string,
  metric: Metric | PostCounter,
): boolean {
  const number = readNumber(text, lang);
  if (!number) return false;
  const words = comparable(`${number.before} | ${number.after}`);
  const language = languageOf(lang);
  if (language) return isBare(words, language, metric);
  return (
    labelledMetric(words, lang)?.metric === metric &&
    LANGUAGES.some((each) => isBare(words, each, metric))
  );
}

import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../../assets/locales/en.json';
import { parseMessage, type MessagePart } from '../../../lib/words/parse-message';

type Texts = Readonly<Record<string, string>>;

const ENGLISH: Texts = en;
const LANGUAGES = globSync('assets/locales/*.json')
  .map((path) => basename(path, '.json'))
  .filter((language) => language !== 'en')
  .sort();

const textsOf = (language: string): Texts =>
  JSON.parse(readFileSync(`assets/locales/${language}.json`, 'utf8')) as Texts;

/** Every place of a message: which parameter, in which form, chosen by which cases. Plural cases differ by language. */
function placesOf(parts: readonly MessagePart[]): string[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return [];
    if ('count' in part) return [];
    if (!('by' in part)) return [`${part.name} ${part.format ?? ''} ${part.style ?? ''}`.trim()];
    const cases = part.by === 'select' ? Object.keys(part.cases).sort().join(' ') : 'plural';
    return [`${part.name}: ${cases}`, ...Object.values(part.cases).flatMap(placesOf)];
  });
}

/** Places said once each: how often a sentence names a number is the language's own affair, that it does is not. */
const saidPlaces = (text: string): string[] => [...new Set(placesOf(parseMessage(text)))].sort();

/** Codes that are English words, so that only English says them as they are. */
const CODES: Readonly<Record<string, string>> = { confidence: 'confidence: high medium other' };
const inWords = (places: string[]): string[] =>
  [...new Set(places.map((place) => CODES[place] ?? place))].sort();

/** A `#` inside a plural may be written out as its parameter and the other way round. */
const withoutCounted = (places: string[], other: string[]): string[] =>
  places.filter((place) => {
    const [name = ''] = place.split(/[ :]/);
    return (
      !place.endsWith(' number') || other.includes(place) || !other.includes(`${name}: plural`)
    );
  });

/** Characters of the longest way a message can come out, places counted as four. */
function longest(parts: readonly MessagePart[]): number {
  return parts.reduce((length, part) => {
    if (typeof part === 'string') return length + part.length;
    if (!('by' in part)) return length + 4;
    return length + Math.max(...Object.values(part.cases).map(longest));
  }, 0);
}

/** Room in places where a longer text would break the picture, in characters. */
const TIGHT: readonly [RegExp, number][] = [
  [/^scores\.(balance|relevance|engagement)$/, 14],
  [/^scores\.(fits|notYet)$/, 12],
  [/^scores\.fill$/, 24],
  [/^legend\./, 16],
  [/^footer\.(dashboard|turnOn)$/, 16],
  [/^footer\.(how|type)$/, 22],
  [/^dashboard\.section$/, 28],
  [/^dashboard\.group$/, 22],
  [/^know\.do$/, 12],
];

describe('translations', () => {
  it('are there in four more languages', () => {
    expect(LANGUAGES).toEqual(['de', 'es', 'fr', 'pt']);
  });

  it.each(LANGUAGES)('into %s miss nothing and hold nothing else', (language) => {
    expect(Object.keys(textsOf(language)).sort()).toEqual(Object.keys(ENGLISH).sort());
  });

  it.each(LANGUAGES)('into %s fill the same places', (language) => {
    const wrong = Object.entries(textsOf(language)).flatMap(([key, text]) => {
      const [said, wanted] = [saidPlaces(text), inWords(saidPlaces(ENGLISH[key] ?? ''))];
      const missing = withoutCounted(wanted, said).filter((place) => !said.includes(place));
      const strange = withoutCounted(said, wanted).filter((place) => !wanted.includes(place));
      return missing.length + strange.length > 0 ? [{ key, missing, strange }] : [];
    });
    expect(wrong).toEqual([]);
  });

  it.each(LANGUAGES)('into %s are translated', (language) => {
    const left = Object.entries(textsOf(language)).filter(
      ([key, text]) =>
        text === ENGLISH[key] &&
        (text.replace(/\{[^}]*\}/g, '').match(/\p{L}+/gu) ?? []).length > 3,
    );
    expect(left.map(([key]) => key)).toEqual([]);
  });

  it.each(['en', ...LANGUAGES])('into %s fit where there is little room', (language) => {
    const tooLong = Object.entries(textsOf(language)).flatMap(([key, text]) => {
      const room = TIGHT.find(([place]) => place.test(key))?.[1];
      const length = longest(parseMessage(text));
      const most = room ?? longest(parseMessage(ENGLISH[key] ?? '')) * 1.7 + 24;
      return length > most ? [`${key}: ${length} of ${Math.round(most)}`] : [];
    });
    expect(tooLong).toEqual([]);
  });

  it.each(['en', ...LANGUAGES])(
    'into %s name a button by the words that stand on it',
    (language) => {
      const texts = textsOf(language);
      const different = Object.entries(texts).filter(([key, spoken]) => {
        const shown = texts[key.replace(/Named$/, '')] ?? '';
        if (!key.endsWith('Named') || shown === '' || shown.includes('{')) return false;
        return !spoken.toLowerCase().includes(shown.replace(/[ .…]+$/, '').toLowerCase());
      });
      expect(different).toEqual([]);
    },
  );

  it.each(LANGUAGES)('into %s keep the marks of the language', (language) => {
    const quotes = { de: /[“][^”“]*”/, es: /[“”„]/, fr: /[“”„]/, pt: /[„«»]/ }[language];
    const foreign = Object.entries(textsOf(language)).filter(([, text]) => quotes?.test(text));
    expect(foreign.map(([key]) => key)).toEqual([]);
  });

  it.each(LANGUAGES)('into %s keep together what no line may part', (language) => {
    const parted = Object.entries(textsOf(language)).filter(([, text]) =>
      /\d \d{3}\b| [:;?!»]|« /.test(text),
    );
    expect(parted.map(([key]) => key)).toEqual([]);
  });
});

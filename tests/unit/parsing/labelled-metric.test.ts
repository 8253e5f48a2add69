import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparable } from '../../../lib/parsing/label-matcher';
import { isBareLabelledCount, labelledMetric } from '../../../lib/parsing/labelled-metric';
import { CERTAINTIES, LABEL_METRICS, LABELS } from '../../../lib/parsing/labels';
import { LANGUAGES } from '../../../lib/parsing/language';
import { NUMBER_FIXTURES } from './number-fixtures';
import { anyText } from './any-text';

describe.each(LANGUAGES)('the words of %s', (language) => {
  const entries = LABEL_METRICS.flatMap((metric) =>
    CERTAINTIES.flatMap((certainty) =>
      (LABELS[language].metrics[metric][certainty] ?? '')
        .split('|')
        .filter((phrase) => phrase !== '')
        .map((phrase) => ({ metric, certainty, phrase })),
    ),
  );

  it('name every metric', () => {
    expect(new Set(entries.map(({ metric }) => metric))).toEqual(new Set(LABEL_METRICS));
  });

  it('name one metric each', () => {
    const seen = new Map<string, string>();
    for (const { phrase, metric } of entries) {
      const word = comparable(phrase);
      expect(seen.get(word), `${phrase} for ${metric}`).toBeUndefined();
      seen.set(word, metric);
    }
  });

  it('are found again, in capitals too, and say how well they are known', () => {
    for (const { phrase, metric, certainty } of entries) {
      for (const text of [phrase, `31 402 ${phrase}`, `${phrase}: 12`, phrase.toUpperCase()]) {
        if (comparable(text) !== comparable(text.toLowerCase())) continue;
        expect(labelledMetric(text, language), text).toEqual({ metric, certainty });
      }
      expect(isBareLabelledCount(`1,402 ${phrase}`, language, metric), phrase).toBe(true);
    }
  });

  it('are no names of their own decoys and frames', () => {
    const { frame, decoys } = LABELS[language];
    for (const word of decoys.split('|')) {
      const text = `${word.replace('*', '')} ${entries[0]?.phrase ?? ''}`;
      expect(labelledMetric(text, language), text).toBeUndefined();
    }
    expect(frame.split('|').every((word) => word.trim() !== '')).toBe(true);
  });
});

describe.each(NUMBER_FIXTURES)('the forms of $name', (fixture) => {
  it('are bare counts of what they name, and of nothing else', () => {
    const named = [
      ...[...fixture.connections, ...fixture.atLeast].map((text) => ({
        text,
        metric: 'connections' as const,
        other: 'followers' as const,
      })),
      ...[...fixture.followers, ...fixture.compact.map(({ text }) => text)].map((text) => ({
        text,
        metric: 'followers' as const,
        other: 'connections' as const,
      })),
    ];
    for (const { text, metric, other } of named) {
      if (/^[^\p{L}]*\{n\}[^\p{L}]*$/u.test(text) || /^More than \{n\}$/.test(text)) continue;
      const filled = text.replace('{n}', '612');
      for (const lang of fixture.langs) {
        expect(isBareLabelledCount(filled, lang, metric), filled).toBe(true);
        expect(isBareLabelledCount(filled, lang, other), filled).toBe(false);
        expect(labelledMetric(filled, lang)?.metric, filled).toBe(metric);
      }
    }
  });

  it('name the metric of each example', () => {
    for (const { text, metric } of fixture.examples) {
      expect(labelledMetric(text, fixture.langs[0] ?? '')?.metric ?? null, text).toBe(metric);
    }
  });
});

describe('what is not the count', () => {
  it.each([
    ['12 mutual connections', 'en', 'connections'],
    ['and 427 other connections follow', 'en', 'connections'],
    ['28 connections follow this page', 'en', 'connections'],
    ['64 connections played', 'en', 'connections'],
    ['Followers gained 12', 'en', 'followers'],
    ['12 new followers', 'en', 'followers'],
    ['64 relations ont résolu ces casse-têtes', 'fr', 'connections'],
    ['12 relations en commun', 'fr', 'connections'],
    ['12 nouveaux abonnés', 'fr', 'followers'],
    ['12 gemeinsame Kontakte', 'de', 'connections'],
    ['Mit diesem Beitrag gewonnene Follower:innen 12', 'de', 'followers'],
    ['Na rede (seguidores e conexões) 12', 'pt', 'followers'],
    ['Following & followers 12', 'en', 'followers'],
    ['共通のつながり12人', 'ja', 'connections'],
    ['12 общих контактов', 'ru', 'connections'],
  ] as const)('%s', (text, lang, metric) => {
    expect(isBareLabelledCount(text, lang, metric)).toBe(false);
    if (!text.includes('résolu')) expect(labelledMetric(text, lang)).toBeUndefined();
  });

  it.each([
    ['3 of your connections', 'en', 'connections'],
    ['Show 3 of the followers', 'en', 'followers'],
    ['3 de tus contactos', 'es', 'connections'],
    ['3 de vos relations', 'fr', 'connections'],
    ['3 des relations', 'fr', 'connections'],
    ['3 de suas conexões', 'pt', 'connections'],
    ['3 der Kontakte', 'de', 'connections'],
  ] as const)('is a part of it: %s', (text, lang, metric) => {
    expect(isBareLabelledCount(text, lang, metric)).toBe(false);
  });

  it.each([
    ['1.465 de conexiuni', 'ro', 'connections'],
    ['2 millones de seguidores', 'es', 'followers'],
    ['500+ من الزملاء', 'ar', 'connections'],
  ] as const)('is not what links a number to its noun: %s', (text, lang, metric) => {
    expect(isBareLabelledCount(text, lang, metric)).toBe(true);
  });

  it('is a word inside another word', () => {
    expect(labelledMetric('disconnections 5', 'en')).toBeUndefined();
    expect(labelledMetric('Kontaktelement', 'de')).toBeUndefined();
  });

  it('is a sentence that goes on', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[bcdfgjkqvwxz]{4,9}$/), (word) => {
        expect(isBareLabelledCount(`612 connections ${word}`, 'en', 'connections')).toBe(false);
        expect(isBareLabelledCount(`${word} 612 relations`, 'fr', 'connections')).toBe(false);
      }),
    );
  });

  it('is a label without a number', () => {
    expect(isBareLabelledCount('connections', 'en', 'connections')).toBe(false);
  });
});

describe('without a language', () => {
  it('a word counts when all languages that have it agree', () => {
    expect(labelledMetric('612 followers', '')?.metric).toBe('followers');
    expect(labelledMetric('612 relations', '')?.metric).toBe('connections');
    expect(isBareLabelledCount('612 followers', '', 'followers')).toBe(true);
    expect(isBareLabelledCount('612 mutual connections', '', 'connections')).toBe(false);
  });

  it('nothing is ever thrown', () => {
    fc.assert(
      fc.property(anyText(), fc.constantFrom('', ...LANGUAGES), (text, lang) => {
        expect(isBareLabelledCount(text, lang, 'followers')).toBe(false);
        labelledMetric(text, lang);
      }),
    );
  });
});

import type { Count, CountSource, Quantity } from '../model/count';
import type { FieldReport, RawField, RawReading, RawWitness } from '../model/reading';
import { DECIMAL_METRICS } from '../model/metric';
import type { FieldDefinition } from '../readers/reader-definition';
import { isBareLabel, isBareLabelledCount, isUnnamed, labelledMetric } from './labelled-metric';
import { parseQuantity } from './parse-quantity';
import { parseWindowDays } from './parse-window-days';
import { withoutPeriod } from './period-words';

interface Confirmed {
  witness: RawWitness;
  quantity: Quantity;
}

/** Words never find a number; they only let pass what structure found, or stop it. */
function wordsAllow(field: FieldDefinition, witness: RawWitness, lang: string): boolean {
  if (witness.kind === 'json') return true;
  const { metric, words, windowDays } = field;
  const named = (said: string): string => (windowDays === undefined ? said : withoutPeriod(said));
  const text = named(witness.text);
  const label = witness.label === undefined ? undefined : named(witness.label);
  const inText = labelledMetric(text, lang)?.metric;
  // A cell may be named by its neighbour, but what it says itself must not be another number's name.
  if (label !== undefined && inText !== undefined && inText !== metric) return false;
  if (words === 'structure') {
    const name = label ?? text;
    return labelledMetric(name, lang)?.metric === metric || isUnnamed(name, lang);
  }
  return label === undefined
    ? isBareLabelledCount(text, lang, metric)
    : isBareLabel(label, lang, metric);
}

/** Profiles stop counting connections at 500, so "500" there is "500+" that lost its sign. */
const isCap = (field: FieldDefinition, raw: RawReading, { value }: Quantity): boolean =>
  raw.pageId === 'profile' && field.metric === 'connections' && value === 500;
const CAP: Quantity = { value: 500, low: 500, high: null, bound: 'atLeast' };

function confirm(field: FieldDefinition, witness: RawWitness, raw: RawReading): Confirmed[] {
  if (!wordsAllow(field, witness, raw.lang)) return [];
  const decimal = DECIMAL_METRICS.includes(field.metric);
  const quantity = parseQuantity(witness.text, raw.lang, { decimal });
  return quantity ? [{ witness, quantity: isCap(field, raw, quantity) ? CAP : quantity }] : [];
}

/** A text that names the metric and holds two numbers, or one that no rule reads: which is meant cannot be told. */
const isTorn = (field: FieldDefinition, { kind, text, label }: RawWitness, lang: string): boolean =>
  kind !== 'json' &&
  label === undefined &&
  labelledMetric(text, lang)?.metric === field.metric &&
  parseQuantity(text, lang) === undefined;

const width = ({ low, high }: Quantity): number => (high ?? Infinity) - low;
const top = ({ high }: Quantity): number => high ?? Infinity;

/** Whether some true value could be shown in all these ways. */
function compatible(confirmed: readonly Confirmed[]): boolean {
  const low = Math.max(...confirmed.map((c) => c.quantity.low));
  return confirmed.every((c) => low <= top(c.quantity));
}

/**
 * One field of a page: its count, if the witnesses that words let pass agree, and how it was found.
 * The narrowest quantity wins: "1,465" beside "500+" is 1,465.
 */
export function interpretField(
  field: FieldDefinition,
  source: CountSource,
  rawField: RawField | undefined,
  raw: RawReading,
): { count: Count | null; found: FieldReport['found'] } {
  const witnesses = rawField?.witnesses ?? [];
  if (witnesses.length === 0) return { count: null, found: 'missing' };
  const confirmed = witnesses
    .filter((witness) => witness.kind !== 'json' || !raw.navigatedInApp)
    .flatMap((witness) => confirm(field, witness, raw));
  if (witnesses.some((witness) => isTorn(field, witness, raw.lang))) {
    return { count: null, found: 'contradiction' };
  }
  // Embedded data never stands in for a number that is shown and not understood.
  const onlyEmbedded = confirmed.every((c) => c.witness.kind === 'json');
  if (onlyEmbedded && witnesses.some((witness) => witness.kind !== 'json')) {
    return { count: null, found: 'unparsable' };
  }
  const best = confirmed.toSorted((a, b) => width(a.quantity) - width(b.quantity))[0];
  if (!best) return { count: null, found: 'unparsable' };
  if (!compatible(confirmed)) return { count: null, found: 'contradiction' };
  const kinds = new Set(confirmed.map((c) => c.witness.kind));
  return {
    count: {
      ...best.quantity,
      metric: field.metric,
      windowDays:
        field.windowDays === 'shown'
          ? parseWindowDays(rawField?.windowTexts ?? [], raw.lang)
          : (field.windowDays ?? null),
      source,
      confidence: kinds.size > 1 ? 'high' : 'medium',
      evidence: {
        text: best.witness.text.slice(0, 120),
        lang: raw.lang,
        readerId: raw.readerId,
        readerVersion: raw.readerVersion,
        selector: best.witness.selector,
        layout: raw.layoutHash,
      },
    },
    found: `selector ${best.witness.selector}`,
  };
}

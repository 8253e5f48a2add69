import type { Count, CountSource, Quantity } from '../model/count';
import type { FieldReport, RawField, RawReading } from '../model/reading';
import { TAUGHT_SELECTOR } from '../model/taught-anchor';
import type { FieldDefinition } from '../readers/reader-definition';
import { interpretField } from './interpret-field';

interface Interpreted {
  count: Count | null;
  found: FieldReport['found'];
  /** The place that the person showed says another number than the reader's own selectors. */
  taughtDisagrees: boolean;
}

/** Whether no true value could be shown in both ways. */
const isDisjoint = (
  a: Pick<Quantity, 'low' | 'high'>,
  b: Pick<Quantity, 'low' | 'high'>,
): boolean => a.low > (b.high ?? Infinity) || b.low > (a.high ?? Infinity);

/**
 * One field with the place that the person showed. The reader's own selectors come first; the shown place stands in where
 * they find nothing they understand, with low confidence, and only when its text is the labelled count and nothing else.
 */
export function interpretWithTaught(
  field: FieldDefinition,
  source: CountSource,
  rawField: RawField | undefined,
  raw: RawReading,
): Interpreted {
  const isTaught = ({ selector }: { selector: number }): boolean => selector === TAUGHT_SELECTOR;
  const witnesses = rawField?.witnesses ?? [];
  const taught = witnesses.filter(isTaught);
  if (!rawField || taught.length === 0) {
    return { ...interpretField(field, source, rawField, raw), taughtDisagrees: false };
  }
  const shown = { ...rawField, witnesses: witnesses.filter((witness) => !isTaught(witness)) };
  const own = interpretField(field, source, shown, raw);
  // Both metrics that can be shown are states; without `words` the text must be the labelled count alone.
  const bare = { metric: field.metric, selectors: field.selectors };
  const there = interpretField(bare, source, { ...rawField, witnesses: taught }, raw);
  const taughtDisagrees =
    own.count !== null && there.count !== null && isDisjoint(own.count, there.count);
  if (own.count || own.found === 'contradiction' || !there.count) {
    return { ...own, taughtDisagrees };
  }
  return { count: { ...there.count, confidence: 'low' }, found: there.found, taughtDisagrees };
}

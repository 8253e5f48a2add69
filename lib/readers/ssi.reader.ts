import type { Metric } from '../model/metric';
import type { FieldDefinition, ReaderDefinition } from './reader-definition';
import { AROUND } from './regions';

/** A pillar: its bar has a stable id, and a value with more digits than are shown. */
const pillar = (metric: Metric, bar: string): FieldDefinition => ({
  metric,
  words: 'structure',
  selectors: [{ css: `progress#${bar}__sub-score-bar`, read: 'value' }],
});

/** The Social Selling Index with its pillars; the averages of one's peers beside it look the same. */
export const ssiReader: ReaderDefinition = {
  id: 'ssi',
  source: 'analytics',
  exclude: `${AROUND}, .group-ssi-score`,
  screens: [],
  fields: [
    {
      metric: 'ssi',
      required: true,
      words: 'structure',
      selectors: [{ css: '.user-ssi-score figcaption', number: '.ssi-score__value' }],
    },
    pillar('ssiBrand', 'establish-brand'),
    pillar('ssiPeople', 'find-people'),
    pillar('ssiInsights', 'engage-with-insights'),
    pillar('ssiRelationships', 'build-relationships'),
  ],
};

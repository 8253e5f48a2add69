/** Every number about the person's own network that can be stored as a count. */
export const METRICS = [
  'followers',
  'connections',
  'following',
  'invitationsSent',
  'invitationsReceived',
  'profileViewers',
  'searchAppearances',
  'postImpressions',
  'ssi',
  'ssiBrand',
  'ssiPeople',
  'ssiInsights',
  'ssiRelationships',
] as const;

/** `followers` is the displayed number, which normally includes connections. */
export type Metric = (typeof METRICS)[number];

/** Metrics written with `.` as the decimal point, whatever the language. */
export const DECIMAL_METRICS: readonly Metric[] = [
  'ssiBrand',
  'ssiPeople',
  'ssiInsights',
  'ssiRelationships',
];

export const isMetric = (value: unknown): value is Metric => METRICS.includes(value as Metric);

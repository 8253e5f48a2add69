import type { Metric } from '../../model/metric';

/** What a word on a page can name: a count about the network, or a counter of a post. */
export const LABEL_METRICS = [
  'connections',
  'followers',
  'following',
  'profileViewers',
  'searchAppearances',
  'postImpressions',
  'invitationsSent',
  'invitationsReceived',
  'reactions',
  'comments',
  'reposts',
] as const;
export type LabelMetric = Extract<Metric, (typeof LABEL_METRICS)[number]> | PostCounter;
export type PostCounter = 'reactions' | 'comments' | 'reposts';

/**
 * How a word is known: `seen` in a captured page; `transcribed` in somebody's account of one; `snippet` = in search
 * results or in code that is in use; `believed` = general knowledge of the language, nobody has checked it.
 */
export const CERTAINTIES = ['seen', 'transcribed', 'snippet', 'believed'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/**
 * Phrases by certainty, separated by `|`, lower-case; a closing `*` stands for any ending of the word.
 */
export type PhrasesByCertainty = Partial<Record<Certainty, string>>;

/** Everything one interface language calls the things we count. */
export interface LanguageLabels {
  metrics: Record<LabelMetric, PhrasesByCertainty>;
  /** Words that may stand around a count without changing what it is: "see", "all", "total", counter words. */
  frame: string;
  /** Words that make it another count: mutual connections, new or gained followers, players of a game. */
  decoys: string;
}

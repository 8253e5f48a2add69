import type { NextAction } from './popup-view';
import type { Phrase, ScoreName } from './score';

/**
 * In the order in which advice is given: a file that waits, a reader that broke, an input that is missing, people who wait
 * for an answer, something to do, something to know.
 */
export type AdviceKind = 'file' | 'reader' | 'input' | 'answer' | 'deed' | 'fact';

/** What the dose of a week does to one score, by the same functions that compute it. */
export interface AdviceEffect {
  score: ScoreName;
  /** Points before and after; `null` = not known before, or after. */
  before: number | null;
  after: number | null;
}

/** A piece of advice with everything one may ask about it. The popup shows the part that is `NextAction`. */
export interface Advice extends NextAction {
  kind: AdviceKind;
  /** Score it is meant for; `null` for something to know. */
  score: ScoreName | null;
  /** Scores that move by a point or more, the largest change first; empty where the effect cannot be computed. */
  effects: AdviceEffect[];
  /** What was assumed for the effects ("3 of 10 invitations are accepted"); `null` = nothing. */
  dose: Phrase | null;
  /** Where the advice comes from: a study, a vendor's figure, LinkedIn's help, or our judgement. */
  evidence: Phrase;
  /** What to look at afterwards. */
  howToTell: Phrase;
  /** The sentence that is due when a score of weight ≥ .1 falls by more than 2 points; `null` = none does. */
  warning: Phrase | null;
}

/** Something done, after 28 days. */
export type FollowUpOutcome = 'tooEarly' | 'rose' | 'fell' | 'noDifference' | 'notKnown';

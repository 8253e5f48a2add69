import type { FollowUpOutcome } from '../../model/advice';
import type { Phrase, Score, ScoreName } from '../../model/score';
import { ADVICE, DAY_MS } from '../constants';
import { phrase } from '../score-outcome';

/** An advice that was carried out, as it is stored. */
export interface DoneAdvice {
  adviceId: string;
  doneAtMs: number;
  score: ScoreName;
  /** Points when it was done; `null` = not known then. */
  scoreBefore: number | null;
  checkedAtMs: number | null;
}

/** When each advice was last done, for `ActionContext.doneAtMs`. */
export function lastDone(rows: readonly DoneAdvice[]): Record<string, number> {
  const done: Record<string, number> = {};
  for (const { adviceId, doneAtMs } of rows) {
    done[adviceId] = Math.max(done[adviceId] ?? 0, doneAtMs);
  }
  return done;
}

/** Whether 28 days have passed and nobody looked yet. */
export const isDue = ({ doneAtMs, checkedAtMs }: DoneAdvice, nowMs: number): boolean =>
  checkedAtMs === null && nowMs - doneAtMs >= ADVICE.doneDays * DAY_MS;

/**
 * What became of its score. A change inside the sampling half of the range, or under 2 points, is no difference that can
 * be told; and what rose need not have risen because of it.
 */
export function followUpOutcome(row: DoneAdvice, now: Score, nowMs: number): FollowUpOutcome {
  if (nowMs - row.doneAtMs < ADVICE.doneDays * DAY_MS) return 'tooEarly';
  if (row.scoreBefore === null || now.value === null) return 'notKnown';
  const change = now.value - row.scoreBefore;
  if (Math.abs(change) < Math.max(ADVICE.warnPoints, now.halfFromSampling)) return 'noDifference';
  return change > 0 ? 'rose' : 'fell';
}

/** The sentence of an outcome; `null` while it is too early. */
export function followUpPhrase(row: DoneAdvice, now: Score, nowMs: number): Phrase | null {
  const outcome = followUpOutcome(row, now, nowMs);
  if (outcome === 'tooEarly') return null;
  return phrase(`advice.after.${outcome}`, {
    part: row.score,
    done: row.doneAtMs,
    before: Math.round(row.scoreBefore ?? 0),
    after: Math.round(now.value ?? 0),
  });
}

import type { Score } from '../../../../lib/model/score';
import {
  reachFigures,
  usualPost,
  type ReachFigure,
  type UsualPost,
} from '../../../../lib/scores/reach';
import { responseHistory, type ResponseHistory } from '../../../../lib/scores/response-history';
import type { Desk } from '../network-desk';
import type { NetworkPlace } from '../network';

export interface EngagementAnswer {
  score: Score;
  figures: ReachFigure[];
  post: UsualPost | null;
  responses: ResponseHistory;
}

/** Who responds, and how far one's posts go. */
export async function engagement(
  { db, held }: Desk,
  place: NetworkPlace,
): Promise<EngagementAnswer> {
  const { facts, scores, nowMs } = await held.networkOf(db, place);
  return {
    score: scores.engagement,
    figures: reachFigures(facts, nowMs),
    post: usualPost(facts, nowMs),
    responses: responseHistory(facts, nowMs),
  };
}

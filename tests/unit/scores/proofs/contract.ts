// The scores as docs/scores.md and its contract define them, on true quantities. Typed from the contract, sharing no code
// and no constant with lib/scores, so that a slip there cannot hide here.

const clamp = (x: number): number => Math.min(100, Math.max(0, x));
const logit = (p: number): number => Math.log(p / (1 - p));
const sigma = (x: number): number => 1 / (1 + Math.exp(-x));

/** Φ by Abramowitz and Stegun 26.2.17, to 7.5e-8. */
export function phi(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x));
  const tail =
    0.3989422804 *
    Math.exp((-x * x) / 2) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return x >= 0 ? 1 - tail : tail;
}

/** Bands and weights of three goals, as the contract prints them. */
export const CONTRACT_GOALS = {
  creator: { band: [0.5, 0.95], weights: [0.25, 0.2, 0.35, 0.1, 0.1], response: 0.7, half: 50 },
  seller: { band: [0.03, 0.4], weights: [0.1, 0.35, 0.2, 0.15, 0.2], response: 0.4, half: 100 },
  'job-seeker': { band: [0, 0.35], weights: [0.1, 0.35, 0.15, 0.1, 0.3], response: 0.1, half: 25 },
} as const;
export type ContractGoal = keyof typeof CONTRACT_GOALS;

/** True quantities of a network. */
export interface TrueQuantities {
  followers: number;
  connections: number;
  /** Share of relevant people among all, among newcomers, among the others. */
  share: number;
  newShare: number;
  oldShare: number;
  /** Chance share of the goal. */
  base: number;
  /** ln response rate now and in the year before. */
  rateNow: number;
  ratePast: number;
  /** Expected share of connections that come forward in 180 days. */
  forward: number;
  deciders: number;
  /** Equally common companies. */
  variety: number;
  woken: number;
}

export interface TrueScores {
  balance: number;
  relevance: number;
  engagement: number;
  quality: number;
  opportunity: number;
  health: number;
}

export function trueScores(q: TrueQuantities, goalName: ContractGoal): TrueScores {
  const goal = CONTRACT_GOALS[goalName];
  const x = Math.log(q.followers / q.connections);
  const [from, to] = [-Math.log(1 - goal.band[0]), -Math.log(1 - goal.band[1])];
  const d = x < from ? (from - x) / Math.max(from / 2, 0.25) : x > to ? (x - to) / Math.log(2) : 0;
  const odds = (p: number): number => p / (1 - p);
  const response = 100 * phi((q.rateNow - q.ratePast) / 0.5);
  const reachable = Math.min(q.connections, 1_500);
  const people = 100 * (1 - 2 ** (-((q.forward * q.connections) / reachable) / 0.06));
  const parts = {
    balance: 100 / (1 + d * d),
    relevance: (100 * odds(q.share)) / (odds(q.share) + 3 * odds(q.base)),
    engagement: goal.response * response + (1 - goal.response) * people,
    quality: 100 * sigma(logit(q.newShare) - logit(q.oldShare)),
    opportunity:
      50 * (1 - 2 ** (-q.deciders / goal.half)) +
      30 * (1 - 2 ** (-q.variety / 20)) +
      20 * Math.min(1, q.woken / 15),
  };
  const [b, r, e, k, o] = goal.weights;
  const health =
    b * parts.balance +
    r * parts.relevance +
    e * parts.engagement +
    k * parts.quality +
    o * parts.opportunity;
  return { ...parts, health: clamp(health) };
}

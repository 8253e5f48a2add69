/**
 * Every number that the formulas rest on. Source "our judgement, 2026-11" unless a line says otherwise;
 * bands, weights and halves of the goals stand in `goal-presets.ts`.
 */

export const COUNTS = {
  /** LinkedIn's limit of first-degree connections. @see facts: LinkedIn Help a551012 */
  connectionCap: 30_000,
  /** LinkedIn writes "500+" from here on. */
  hiddenFrom: 500,
  /** Share of a count that may be lost, or gained, a day without being seen. */
  dailyDrift: 0.0005,
  /** Times its own mean daily growth that a count may have grown since it was seen. */
  growthFactor: 2,
  growthWindowDays: 90,
  /** Connections can hardly outnumber displayed followers by more: connecting makes each side follow the other. */
  connectionsPerFollower: 1.1,
  /** Connections lost a year that a list of survivors does not show. */
  lossPerYear: 0.02,
  /** Readings closer together than this make no trend. */
  trendMinDays: 7,
} as const;

export const BALANCE = {
  /** Below this many followers or connections there is no balance. */
  minCount: 20,
  /** From here on the cap of connections excuses an audience larger than the band. */
  capFrom: 24_000,
  /** From here on it excuses all of it: 28,000 is 89 for a recruiter with 90,000 followers. */
  capWhole: 29_200,
  capWindowDays: 365,
  /** Smallest distance, in ln(F/C), that costs half the points below the band. */
  minHalfBelow: 0.25,
  /** Distance in ln(F/C) that costs half the points above it: twice the ratio. */
  halfAbove: Math.LN2,
} as const;

export const RANGE = {
  /** A range at most this wide prints a number. */
  printedWidth: 30,
  /** The same for relevance and engagement. */
  printedWidthWide: 45,
  /** A score counts as known for health up to this width. */
  knownWidth: 60,
  highWidth: 10,
  mediumWidth: 20,
  /** A count older than this costs a step of confidence. */
  oldDays: 30,
  oldFileDays: 90,
  /** Below this classified share confidence falls a step. */
  classifiedShare: 0.6,
} as const;

export const HEALTH = {
  /** What an unknown part counts as, and how far it may be off. */
  unknownValue: 50,
  unknownHalf: 25,
  /** Weight that must be known, and how many of the three main parts. */
  minKnownWeight: 0.6,
  minMainKnown: 2,
} as const;

export const RESPONSE = {
  /** Younger posts still gather responses. */
  matureDays: 7,
  minImpressions: 50,
  windowDays: 90,
  /** Days before the window that count as one's own past, and the mature posts needed in them. */
  historyDays: 365,
  minHistory: 8,
  /** Fewer posts than this are told in words. */
  minPosts: 3,
  /** Posts of one person usually spread this far in ln; counts as so many posts' worth of knowledge. */
  usualSpread: 0.55,
  usualWorth: 8,
  /** Difference in ln of the rate that stands for one standard step of the score. */
  step: 0.5,
  /** Weeks of a daily file need this many impressions. */
  minWeekImpressions: 200,
  maxCorrelation: 0.8,
  /** Posts this close together may be alike for a common reason. */
  blockDays: 28,
  /** Sureness at which the published middle counts as passed. */
  tierSure: 0.9,
  /** No published figures below this many followers. */
  tierMinFollowers: 1_000,
} as const;

export const PEOPLE_HALF = {
  windowDays: 180,
  /** Nobody keeps up with more people than this. */
  maxReachable: 1_500,
  /** Share in touch that gives half the points. */
  halfShare: 0.06,
} as const;

export const RELEVANCE = {
  minPeople: 30,
  /** Share of people in whom a must dimension has to be known. */
  minKnownShare: 0.3,
  /** Share of the connections that the list has to hold. */
  minListShare: 0.6,
  /** People that a conditional rate needs. */
  minConditional: 30,
  /**
   * Precision and recall of "is a target": a quarter of 49 goals (a function, or a function with levels) does worse over
   * the held-out half of labelled adverts, 2026-11-30. @see docs/categories.md
   */
  precision: 0.72,
  recall: 0.73,
  /** How the people with something unknown are counted at the two ends. */
  restLow: 0.25,
  restHigh: 2,
  minBase: 0.005,
  maxBase: 0.5,
  /** Odds against chance at which half of the points are reached. */
  halfOdds: 3,
} as const;

export const QUALITY = {
  windowsDays: [90, 180, 365],
  minNew: 20,
  /** From this match on somebody is relevant. */
  relevantFrom: 0.5,
  inTouchDays: 180,
  /** How much of a difference sorting with errors may hide. */
  blur: 0.5,
} as const;

export const OPPORTUNITY = {
  deciderPoints: 50,
  companyPoints: 30,
  wokenPoints: 20,
  /** Equally likely companies at which half of their points are reached. */
  companyHalf: 20,
  /** Woken people for all of their points. */
  wokenFull: 15,
  silentDays: 365,
  wokenDays: 90,
} as const;

export const AUTHENTICITY = {
  /** Below this reachable share it is time for a review; the middle of real files is .981. */
  reviewBelow: 0.9,
  minSigns: 2,
  /** Closed accounts of one week that make it suspicious. */
  closedInWeek: 3,
  /** Sensitivity is taken as even between these, the false-positive rate as even in ln. */
  sensitivity: [0.4, 0.9],
  falsePositive: [0.002, 0.04],
  /** Share that costs half of the points. */
  halfShare: 0.05,
} as const;

export const SPIKE = {
  beforeDays: 90,
  /** Days before that must be known. */
  minBefore: 14,
  deviations: 5,
  minExcess: 10,
  minExcessShare: 0.01,
  /** Days that are still one question. */
  runDays: 14,
} as const;

/** Lasting changes of pace. */
export const SHIFT = {
  weeksBefore: 12,
  weeksAfter: 4,
  deviations: 3,
  /** Smaller changes of a week, or by a smaller factor, are not asked about. */
  minWeekly: 5,
  minRatio: 1.5,
} as const;

/** Pace toward a goal of one's own. */
export const PACE = {
  /** Weeks that a pace rests on, and how many at least. */
  weeks: 26,
  minWeeks: 16,
  /** A look back predicts so far ahead, every four weeks. */
  aheadWeeks: 8,
  minLooks: 6,
  blockWeeks: 4,
  paths: 400,
  mostWeeks: 260,
} as const;

export const REACH = {
  historyDays: 365,
  matureDays: 7,
  /** Earlier readings, or posts, that make a past. */
  minHistory: 3,
} as const;

export const ADVICE = {
  /** Whoever wrote or invited within these days waits for an answer. */
  waitingDays: 14,
  answerStartMinutes: 2,
  /** An advice that was put away, one put off, and one that was done stay away this long. */
  dismissedDays: 90,
  snoozedDays: 7,
  doneDays: 28,
  /** Points that a score of this weight must not lose without a sentence. */
  warnWeight: 0.1,
  warnPoints: 2,
  /** From here on places are short and inviting is no longer advised: those that are left should be chosen. */
  nearCapFrom: 29_000,
  /** A list older than half a year, or too many closed accounts, is time for a review. */
  reviewDays: 182,
  /** Doses of a week. Of 10 invitations 3 are accepted: published shares are .25 to .32. */
  wokenAWeek: 5,
  invitationsAWeek: 10,
  acceptedAWeek: 3,
  followersAWeek: 5,
  /** Asked for an endorsement or a recommendation, and how many of them do it: our judgement. */
  askedAWeek: 5,
  givenAWeek: 2,
} as const;

/** Own best weekday and kind of post. */
export const OWN_BEST = {
  windowDays: 365,
  minPosts: 20,
  minGroup: 5,
  blockDays: 28,
  shuffles: 999,
  /** Two questions are asked, so that each has half of a twentieth. */
  sure: 0.025,
} as const;

export const DAY_MS = 86_400_000;

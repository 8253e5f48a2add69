/** A change of a network: the dose of an advice, or what somebody tries out. Everything left out stays as it is. */
export interface NetworkChange {
  /** New followers who are not connected; negative = they leave. */
  followers?: number;
  /** New connections like the ones there are; each follows, too, so both counts grow. */
  connections?: number;
  /** New connections who match the goal; both counts grow. */
  relevantPeople?: number;
  /** Followers who match the goal and become connections: the followers stay as many. Negative = they only follow instead. */
  connectedFollowers?: number;
  /** More posts in the last 90 days, like the usual one. */
  posts?: number;
  /** Connections who come forward (a message, a reaction, an endorsement). */
  comingForward?: number;
  /** Relevant people silent for a year who are written to. */
  woken?: number;
}

/** One sample held against what its description says; no faults = passed. */
export interface Check {
  name: string;
  faults: readonly string[];
}

/** Checks all samples of one kind below a folder; yields nothing when there are none. */
export type SampleChecks = (folder: string) => AsyncIterable<Check>;

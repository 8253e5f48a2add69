import type { ReadLine } from '../lab/read-line';

/** What a sample's description says of its page. An absent metric is not judged, `null` must not be recorded. */
export interface SampleExpectation {
  own?: boolean | null;
  viewer?: string | null;
  counts?: Record<string, { value: number; bound?: string; optional?: boolean } | null>;
  people?: number;
  firstConnectedOn?: string;
  posts?: Record<string, unknown>[];
}

const say = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

function countFaults(line: ReadLine, expected: NonNullable<SampleExpectation['counts']>): string[] {
  return Object.entries(expected).flatMap(([metric, want]) => {
    const got = line.counts.find((count) => count.metric === metric);
    if (!got) return want && !want.optional ? [`${metric}: ${say(want.value)} was not read`] : [];
    if (!want) return [`${metric}: ${say(got.value)} must not be recorded`];
    const same = got.value === want.value && (!want.bound || got.bound === want.bound);
    return same ? [] : [`${metric}: ${got.value} (${got.bound}) instead of ${say(want)}`];
  });
}

function postFaults(line: ReadLine, expected: readonly Record<string, unknown>[]): string[] {
  return expected.flatMap((want) => {
    const got = line.posts.find((post) => post.urn === want['urn']) as
      Record<string, unknown> | undefined;
    if (!got) return [`post ${say(want['urn'])} was not read`];
    return Object.entries(want)
      .filter(([key, value]) => got[key] !== value)
      .map(([key, value]) => `post ${key}: ${say(got[key])} instead of ${say(value)}`);
  });
}

/** What a reading says otherwise than its expectation; empty when it is as it should be. */
export function readingFaults(line: ReadLine, expected: SampleExpectation): string[] {
  const faults: string[] = [];
  const equal = (name: string, got: unknown, want: unknown) => {
    if (want !== undefined && say(got) !== say(want)) {
      faults.push(`${name}: ${say(got)} instead of ${say(want)}`);
    }
  };
  equal('own', line.own, expected.own);
  equal('viewer', line.viewer, expected.viewer);
  equal('people', line.people.length, expected.people);
  equal('firstConnectedOn', line.people[0]?.connectedOn, expected.firstConnectedOn);
  return [
    ...faults,
    ...countFaults(line, expected.counts ?? {}),
    ...postFaults(line, expected.posts ?? []),
  ];
}

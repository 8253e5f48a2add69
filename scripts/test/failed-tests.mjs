// Plain JavaScript: it runs on the machine's own Node.
import { relative } from 'node:path';

/** A property's seed and counterexample stand in its first lines. */
const MESSAGE_LINES = 3;
const LINE_LENGTH = 200;

const inShort = (message) =>
  message
    .split('\n')
    .slice(0, MESSAGE_LINES)
    .map((line) => `    ${line.trim().slice(0, LINE_LENGTH)}`);

/**
 * The failed tests of a Vitest JSON report, each as its file and name and the first lines of what it said; a file that did
 * not load has no tests and stands for itself.
 */
export function failedInVitest({ testResults }) {
  return testResults.flatMap(({ name: file, message, assertionResults, status }) => {
    const path = relative('.', file);
    const tests = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && tests.length === 0) return [path, ...inShort(message)];
    return tests.flatMap(({ fullName, failureMessages }) => [
      `${path}: ${fullName}`,
      ...inShort(failureMessages.join('\n')),
    ]);
  });
}

/** The same of a Playwright JSON report, whose suites hold suites. */
export function failedInPlaywright({ suites }) {
  return suites.flatMap((suite) => [
    ...failedInPlaywright({ suites: suite.suites ?? [] }),
    ...(suite.specs ?? [])
      .filter(({ ok }) => !ok)
      .flatMap(({ file, title, tests }) => [
        `${file}: ${title}`,
        ...inShort(
          tests.flatMap(({ results }) => results).find(({ error }) => error)?.error.message ?? '',
        ),
      ]),
  ]);
}

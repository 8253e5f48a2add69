// What `npm test` runs, in order. Plain JavaScript: the table is read by the machine's own Node.
import { commandScript } from '../setup/packaged-node.mjs';
import { failedInPlaywright, failedInVitest } from './failed-tests.mjs';

/** A step that is one check: its exit code is the outcome. */
const check = (name, packageName, args, command) => ({
  name,
  args: () => [commandScript(packageName, command), ...args],
});

/** A step that is many tests: `report` turns its JSON file into numbers and the lines that tell which failed. */
const vitest = (project) => ({
  name: project,
  args: (reportPath) => [
    commandScript('vitest'),
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportPath}`,
  ],
  report: (json) => ({
    passed: json.numPassedTests,
    failed: json.numTotalTests - json.numPassedTests,
    failures: failedInVitest(json),
  }),
});

const playwright = (project) => ({
  name: `e2e ${project}`,
  args: () => [
    commandScript('@playwright/test', 'playwright'),
    'test',
    `--project=${project}`,
    '--reporter=list,json',
  ],
  env: (reportPath) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: reportPath }),
  report: (json) => ({
    passed: json.stats.expected,
    failed: json.stats.unexpected + json.stats.flaky + json.stats.skipped,
    failures: failedInPlaywright(json),
  }),
});

/** A test that was skipped or passed only on a second try counts as failed. */
export const STEPS = [
  check('lint', 'eslint', ['.']),
  check('format', 'prettier', ['--check', '--log-level=warn', '.']),
  check('types', 'typescript-native', ['--noEmit'], 'tsc'),
  vitest('unit'),
  vitest('pages'),
  check('build chrome', 'wxt', ['build']),
  check('build firefox', 'wxt', ['build', '-b', 'firefox']),
  vitest('build'),
  check('web-ext lint', 'web-ext', [
    'lint',
    '--source-dir=.output/firefox-mv3',
    '--warnings-as-errors',
    '--boring',
  ]),
  {
    name: 'sources zip',
    args: () => ['--import', 'tsx', 'scripts/store/rebuild-sources.ts'],
  },
  playwright('chromium'),
  playwright('firefox'),
];

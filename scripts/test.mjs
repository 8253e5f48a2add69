// `npm test`: every check, each run even when an earlier one failed, and one closing line.
import { setUp } from './setup.mjs';
import { runStep } from './test/run-step.mjs';
import { STEPS } from './test/steps.mjs';

const missing = setUp(['chromium', 'firefox']);
for (const sentence of missing) console.log(sentence);

const only = process.argv.slice(2);
const outcomes = STEPS.filter(({ name }) => only.length === 0 || only.includes(name)).map(
  (step) => {
    console.log(`\n── ${step.name}`);
    try {
      return runStep(step);
    } catch (error) {
      console.log(error instanceof Error ? error.message : error);
      return { name: step.name, passed: 0, failed: 1, failures: [], seconds: 0 };
    }
  },
);

console.log('');
for (const { name, passed, failed, seconds } of outcomes)
  console.log(
    `${failed > 0 ? 'FAILED' : 'ok    '}  ${name.padEnd(16)} ${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s`,
  );
for (const { name, failures } of outcomes)
  if (failures.length > 0) console.log(`\n${name}:\n${failures.join('\n')}\n`);
const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
const failed = sum('failed') + missing.length;
console.log(`${sum('passed')} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

// Plain JavaScript on built-in modules: it runs on the machine's own Node.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../setup/packaged-node.mjs';

/** A step that hangs must not hide the outcome of the others. */
const STEP_TIMEOUT_MS = 10 * 60_000;

/** Numbers from the step's JSON report, undefined when it wrote none. */
function readReport(step, path) {
  try {
    return step.report?.(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * Runs one step to its end. A step that breaks without a failing test of its own counts as one failure,
 * and a runner that found no test at all is broken.
 * @returns passed and failed checks, lines that tell which failed, and how long it took in seconds
 */
export function runStep(step) {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-test-'));
  const reportPath = join(folder, 'report.json');
  const startedAtMs = Date.now();
  const { status } = runNode(step.args(reportPath), {
    timeout: STEP_TIMEOUT_MS,
    env: step.env?.(reportPath),
  });
  const seconds = (Date.now() - startedAtMs) / 1000;
  const counted = step.report
    ? readReport(step, reportPath)
    : { passed: Number(status === 0), failed: 0 };
  rmSync(folder, { recursive: true, force: true });
  const { passed, failed, failures = [] } = counted ?? { passed: 0, failed: 0 };
  const broken = failed === 0 && (status !== 0 || passed === 0);
  return { name: step.name, passed, failed: failed + Number(broken), failures, seconds };
}

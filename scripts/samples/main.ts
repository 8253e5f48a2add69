import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkBadges } from './badges';
import type { SampleChecks } from './check';
import { checkExports } from './exports';
import { checkPages } from './pages';
import { checkTitles } from './titles';

/** Captured pages and real exports, kept beside the project and never inside it. */
const SAMPLES = fileURLToPath(new URL('../../../shared/samples', import.meta.url));

const CHECKS: readonly SampleChecks[] = [checkPages, checkBadges, checkExports, checkTitles];

async function main(): Promise<number> {
  if (!existsSync(SAMPLES)) {
    console.log('No samples in ../shared/samples: nothing to hold against.');
    console.log('0 passed, 0 failed');
    return 0;
  }
  let passed = 0;
  let failed = 0;
  for (const checks of CHECKS) {
    for await (const { name, faults } of checks(SAMPLES)) {
      if (faults.length === 0) passed++;
      else {
        failed++;
        console.log(`FAILED ${name}`);
        for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
      }
    }
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main();

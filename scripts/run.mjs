// Runs a TypeScript script on the packaged Node: `node scripts/run.mjs scripts/lab/main.ts ARGS…`.
import { join } from 'node:path';
import { setUpOrExit } from './setup.mjs';
import { root, runNode } from './setup/packaged-node.mjs';

const [script, ...args] = process.argv.slice(2);
setUpOrExit();
const { status } = runNode(['--import', 'tsx', join(root, script), ...args], {
  cwd: process.cwd(),
});
process.exit(status ?? 1);

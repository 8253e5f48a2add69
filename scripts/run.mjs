// Runs a TypeScript script on the packaged Node: `node scripts/run.mjs scripts/lab/main.ts ARGS…`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [script, ...args] = process.argv.slice(2);
if (!existsSync(join(root, 'node_modules', 'tsx'))) {
  const setup = spawnSync(process.execPath, [join(root, 'scripts', 'setup.mjs')], {
    stdio: ['ignore', 2, 2],
  });
  if (setup.status !== 0) process.exit(setup.status ?? 1);
}
const node = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
const done = spawnSync(
  existsSync(node) ? node : process.execPath,
  ['--import', 'tsx', join(root, script), ...args],
  { stdio: 'inherit' },
);
process.exit(done.status ?? 1);

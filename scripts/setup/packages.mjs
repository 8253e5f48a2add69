// Plain JavaScript on built-in modules: it runs on the machine's own Node, before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandScript, root, runNode } from './packaged-node.mjs';

const readLock = (...path) => {
  try {
    return JSON.parse(readFileSync(join(root, ...path), 'utf8')).packages;
  } catch {
    return undefined;
  }
};

/** Whether every package of the lock is installed in exactly its version. Those for other platforms may be missing. */
export function packagesAreCurrent() {
  const wanted = readLock('package-lock.json');
  const installed = readLock('node_modules', '.package-lock.json');
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional, peer }]) =>
      path === '' ||
      installed[path]?.version === version ||
      (!installed[path] && (optional || devOptional || peer)),
  );
}

/** `npm ci` through the npm that called us, or the one in PATH. */
function npmCi() {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const cli = process.env.npm_execpath;
  // stdout belongs to whoever called: `npm run --silent lab` prints JSON there.
  const stdio = ['ignore', 2, 2];
  return cli && /npm-cli\.c?js$/.test(cli)
    ? spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio })
    : spawnSync('npm', args, { cwd: root, stdio, shell: process.platform === 'win32' });
}

/**
 * Installs the packages of the lock when they are not there, and the types that WXT generates.
 * @returns a sentence for the person when it did not work, undefined otherwise
 */
export function installPackages() {
  if (!packagesAreCurrent()) {
    console.error('Installing packages (npm ci) …');
    if (npmCi().status !== 0 && npmCi().status !== 0)
      return 'The packages could not be installed: npm said why above. Check the connection to the npm registry and run the command again.';
  }
  if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) {
    const prepared = runNode([commandScript('wxt'), 'prepare'], { stdio: ['ignore', 'ignore', 2] });
    if (prepared.status !== 0)
      return 'WXT could not prepare the project: it said why above. Delete node_modules and run the command again.';
  }
  return undefined;
}

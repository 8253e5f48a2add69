// Plain JavaScript on built-in modules: it runs on the machine's own Node, before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The Node that the `node` package brings; the machine's own where its install script was not allowed to run. */
export function nodePath() {
  const packaged = join(
    root,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  return existsSync(packaged) ? packaged : process.execPath;
}

/**
 * The script behind a package's command, so that no shell and no `.cmd` file stands between.
 * @throws when the package is not installed or has no such command
 */
export function commandScript(packageName, command = packageName) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : bin?.[command];
  if (!script) throw new Error(`${packageName} has no command ${command}`);
  return join(folder, script);
}

/** The environment in which a child finds the packaged commands and Node first. */
const environment = (extra) => ({
  ...process.env,
  ...extra,
  PATH: [dirname(nodePath()), join(root, 'node_modules', '.bin'), process.env.PATH]
    .filter(Boolean)
    .join(delimiter),
});

/** Runs a script on the packaged Node and waits. `env` adds to the environment. */
export const runNode = (args, { env, ...options } = {}) =>
  spawnSync(nodePath(), args, {
    cwd: root,
    stdio: 'inherit',
    ...options,
    env: environment(env),
  });

// `npm start [-- --real] [FILE…]`: installs what is missing, builds, and opens a Chromium with the extension.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setUpOrExit } from './setup.mjs';
import { commandScript, runNode } from './setup/packaged-node.mjs';

const args = process.argv.slice(2);
const real = args.includes('--real');
const unknown = args.filter((arg) => arg.startsWith('-') && arg !== '--real');
const files = args.filter((arg) => !arg.startsWith('-'));

if (unknown.length > 0) {
  console.error(`npm start does not know ${unknown.join(' ')}. It takes: --real, and files`);
  process.exit(2);
}
const missing = files.filter((file) => !existsSync(file));
if (missing.length > 0) {
  console.error(
    `There is no ${missing.join(', ')}. Give the files that LinkedIn made: npm start -- FILE…`,
  );
  process.exit(2);
}

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
if (real && !hasDisplay) {
  console.error('--real opens the real site for you to use, which needs a display; there is none.');
  process.exit(2);
}

setUpOrExit(['chromium']);
console.log('Building …');
const built = runNode([commandScript('wxt'), 'build'], { stdio: ['ignore', 'ignore', 2] });
if (built.status !== 0) process.exit(1);

const script = hasDisplay ? 'scripts/start/in-a-window.ts' : 'scripts/start/walk-through.ts';
const paths = files.map((file) => resolve(file));
const { status } = runNode(['--import', 'tsx', script, ...(real ? ['--real'] : []), ...paths]);
process.exit(status ?? 1);

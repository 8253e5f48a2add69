// Plain JavaScript on built-in modules: it runs on the machine's own Node.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { chromiumPath, firefoxPath } from '../browsers/find-browser.mjs';
import { commandScript, root, runNode } from './packaged-node.mjs';

/** Whether the program starts at all: a downloaded browser on a bare system may lack libraries. */
const starts = (path) =>
  path !== undefined &&
  (process.platform === 'win32' ||
    spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0);

/** Output of an installer goes to stderr: stdout belongs to the command that needed the browser. */
const loud = { stdio: ['ignore', 2, 2], timeout: 600_000 };

/** Whether Debian's packages can be installed without asking anybody. */
const aptPrefix = () => {
  if (process.platform !== 'linux') return undefined;
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return undefined;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
    ? ['sudo', '-n']
    : undefined;
};

function installDebianPackage(name) {
  const prefix = aptPrefix();
  if (!prefix) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-q'],
    ['install', '-qy', '--no-install-recommends', name],
  ]) {
    const [program, ...rest] = [...prefix, 'apt-get', ...args];
    spawnSync(program, rest, { ...loud, env });
  }
}

const BROWSERS = {
  chromium: {
    title: 'Chromium',
    find: chromiumPath,
    ways: [
      () =>
        runNode(
          [commandScript('@playwright/test', 'playwright'), 'install', '--no-shell', 'chromium'],
          loud,
        ),
      () => installDebianPackage('chromium'),
    ],
    hint: 'Install Chromium (Debian: apt-get install chromium; elsewhere: npx playwright install --with-deps chromium) or name one in EVENKEEL_CHROMIUM. Branded Chrome cannot load an unpacked extension from the command line.',
  },
  firefox: {
    title: 'Firefox',
    find: firefoxPath,
    ways: [
      () => installDebianPackage('firefox-esr'),
      () =>
        runNode(
          [
            commandScript('@puppeteer/browsers', 'browsers'),
            'install',
            'firefox@esr',
            '--path',
            join(root, '.cache', 'browsers'),
          ],
          loud,
        ),
    ],
    hint: 'Install Firefox 142 or newer (Debian: apt-get install firefox-esr) or name one in EVENKEEL_FIREFOX.',
  },
};

/**
 * Finds a browser, or installs one by the first way that works.
 * @param name - `chromium` or `firefox`
 * @returns a sentence for the person when there is none, undefined otherwise
 */
export function installBrowser(name) {
  const { title, find, ways, hint } = BROWSERS[name];
  if (starts(find())) return undefined;
  for (const way of ways) {
    console.error(`Looking for ${title}: none here yet, trying to install one …`);
    way();
    if (starts(find())) return undefined;
  }
  return `No ${title} was found and none could be installed. ${hint}`;
}

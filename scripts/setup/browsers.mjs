// Plain JavaScript on built-in modules: it runs on the machine's own Node.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { chromiumPath, firefoxPath } from '../browsers/find-browser.mjs';
import { commandScript, root, runNode } from './packaged-node.mjs';

/**
 * Whether the program starts and is new enough: a downloaded browser on a bare system may lack libraries, and a system
 * may be old. Windows programs print no version, so there their being there has to do.
 */
function isUsable(path, oldest) {
  if (path === undefined) return false;
  if (process.platform === 'win32') return true;
  const said = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return said.status === 0 && Number(/ (\d+)\./.exec(said.stdout)?.[1]) >= oldest;
}

/** Installers are many words about things that the next way may still mend: the closing sentence is ours. */
const QUIET = { stdio: 'ignore', timeout: 600_000 };

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
    spawnSync(program, rest, { ...QUIET, env });
  }
}

const playwright = (...args) =>
  runNode([commandScript('@playwright/test', 'playwright'), ...args], QUIET);

const BROWSERS = {
  chromium: {
    title: 'Chromium',
    oldest: 120,
    find: chromiumPath,
    ways: [
      () => playwright('install', '--no-shell', 'chromium'),
      // A download that does not start lacks libraries; without one Debian's own package brings everything.
      () =>
        chromiumPath() ? playwright('install-deps', 'chromium') : installDebianPackage('chromium'),
    ],
    hint: 'Install Chromium (Debian: apt-get install chromium; elsewhere: npx playwright install --with-deps chromium) or name one in EVENKEEL_CHROMIUM. Branded Chrome cannot load an unpacked extension from the command line.',
  },
  firefox: {
    title: 'Firefox',
    oldest: 142,
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
          QUIET,
        ),
    ],
    hint: 'Install Firefox (Debian: apt-get install firefox-esr) or name one in EVENKEEL_FIREFOX.',
  },
};

/**
 * Finds a browser, or installs one by the first way that works.
 * @param name - `chromium` or `firefox`
 * @returns a sentence for the person when there is none, undefined otherwise
 */
export function installBrowser(name) {
  const { title, oldest, find, ways, hint } = BROWSERS[name];
  if (isUsable(find(), oldest)) return undefined;
  for (const way of ways) {
    console.error(`No ${title} ${oldest} or newer here yet, trying to install one …`);
    way();
    if (isUsable(find(), oldest)) return undefined;
  }
  return `No ${title} ${oldest} or newer was found, and none could be installed. ${hint}`;
}

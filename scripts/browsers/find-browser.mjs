// Plain JavaScript: it runs on the machine's own Node before anything is installed.
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

/** First existing path, or undefined. */
const firstExisting = (paths) => paths.find((path) => path && existsSync(path));

/** Looks a program up in PATH. */
const inPath = (names) =>
  firstExisting(
    (process.env.PATH ?? '')
      .split(process.platform === 'win32' ? ';' : ':')
      .flatMap((dir) => names.map((name) => join(dir, name))),
  );

/** Path that Playwright downloads a browser to, or undefined when Playwright is not installed yet. */
function playwrightPath(name) {
  try {
    return firstExisting([require('@playwright/test')[name].executablePath()]);
  } catch {
    return undefined;
  }
}

const downloads = join(
  dirname(fileURLToPath(import.meta.url)),
  '..',
  '..',
  '.cache',
  'browsers',
  'firefox',
);

/** Where `npm run setup` unpacks a Firefox of its own, one folder a version, or undefined. */
function downloadedFirefox() {
  const versions = existsSync(downloads) ? readdirSync(downloads) : [];
  return firstExisting(
    versions.flatMap((version) =>
      [
        ['firefox', 'firefox'],
        ['core', 'firefox.exe'],
        ['Firefox.app', 'Contents', 'MacOS', 'firefox'],
      ].map((path) => join(downloads, version, ...path)),
    ),
  );
}

/** A Chromium that still takes `--load-extension` (branded Chrome from 137 does not), or undefined. */
export const chromiumPath = () =>
  firstExisting([process.env.EVENKEEL_CHROMIUM]) ??
  playwrightPath('chromium') ??
  inPath(['chromium', 'chromium-browser', 'chromium.exe']) ??
  firstExisting(['/Applications/Chromium.app/Contents/MacOS/Chromium']);

/** A Firefox of 142 or newer, or undefined. */
export const firefoxPath = () =>
  firstExisting([process.env.EVENKEEL_FIREFOX]) ??
  inPath(['firefox-esr', 'firefox', 'firefox.exe']) ??
  firstExisting([
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ]) ??
  downloadedFirefox();

// `npm run setup`, and the first step of `npm start`, `npm test` and every script: installs what is missing, quickly says nothing otherwise.
// Plain JavaScript on built-in modules: it runs on the machine's own Node, before anything is installed.
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installBrowser } from './setup/browsers.mjs';
import { installPackages } from './setup/packages.mjs';

/** WXT and Vitest run on the packaged Node; only these scripts run on the machine's own. */
const OLDEST_NODE = 20;

/**
 * Packages first, then the browsers asked for.
 * @param browsers - names among `chromium` and `firefox`
 * @returns sentences for the person, one for each thing that is still missing
 */
export function setUp(browsers = []) {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE)
    return [`Node ${OLDEST_NODE} or newer is needed; this is ${process.versions.node}.`];
  const packages = installPackages();
  if (packages) return [packages];
  return browsers.map(installBrowser).filter((sentence) => sentence !== undefined);
}

/** Sets up or ends the program with the sentences. */
export function setUpOrExit(browsers = []) {
  const missing = setUp(browsers);
  for (const sentence of missing) console.error(sentence);
  if (missing.length > 0) process.exit(1);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  setUpOrExit(['chromium', 'firefox']);
  console.error('Everything is in place: npm start, npm test.');
}

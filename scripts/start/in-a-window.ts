// Opens Chromium for a person to use: the extension loaded, the stand-in of the network in front of the site.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_BUILD, launchChromium } from '../browsers/launch-chromium';
import { importFiles } from './import-files';
import { serveInChromium } from '../stand-in/serve-in-chromium';
import { StandIn } from '../stand-in/stand-in';

const isReal = process.argv.includes('--real');
const profile = mkdtempSync(join(tmpdir(), 'evenkeel-start-'));
const context = await launchChromium({ profile, headless: false, extensions: [CHROMIUM_BUILD] });
if (!isReal) await serveInChromium(context, new StandIn(new Date().toISOString().slice(0, 10)));

const files = process.argv.slice(2).filter((arg) => arg !== '--real');
if (files.length > 0) await importFiles(context, files);

const [first] = context.pages();
await (first ?? (await context.newPage())).goto('https://www.linkedin.com/feed/');

console.log(
  isReal
    ? 'Chromium is open on the real site. What you read there stays in a profile that is deleted when you close the window.'
    : 'Chromium is open. www.linkedin.com is a stand-in with invented people; nothing reaches the real site.',
);
console.log(
  'Agree on the welcome page, open My Network and your profile, then click Evenkeel in the toolbar.',
);
console.log('Close the window to end.');
await new Promise((resolve) => context.once('close', resolve));
rmSync(profile, { recursive: true, force: true });

// Renders assets/icon.svg into the PNG sizes of the manifest: `node scripts/run.mjs scripts/build/render-icons.ts`.
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumPath } from '../browsers/find-browser.mjs';

const SIZES = [16, 32, 48, 128];

const executablePath = chromiumPath();
if (!executablePath) {
  console.error('No Chromium found: npm run setup installs one.');
  process.exit(1);
}
const svg = `data:image/svg+xml;base64,${readFileSync('assets/icon.svg').toString('base64')}`;
const browser = await chromium.launch({ executablePath });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img src="${svg}" width="${size}" height="${size}">`,
  );
  await page.screenshot({ path: `assets/public/icon/${size}.png`, omitBackground: true });
}
await browser.close();

// `npm run licences`: the libraries that travel in the package, with their licences, from their own package files.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything of others that is bundled; a test holds it against what the code imports. */
export const SHIPPED = [
  '@kurkle/color',
  '@zip.js/zip.js',
  'chart.js',
  'dexie',
  'papaparse',
  'preact',
  'saxen',
  'valibot',
  'webextension-polyfill',
  'wxt',
] as const;

export interface ShippedLibrary {
  name: string;
  version: string;
  licence: string;
}

interface PackageFile {
  version: string;
  license: string;
}

const folderOf = (name: string): string => join('node_modules', name);

/** Name, version and licence of each, for the about page. */
export const shippedLibraries = (): ShippedLibrary[] =>
  SHIPPED.map((name) => {
    const { version, license } = JSON.parse(
      readFileSync(join(folderOf(name), 'package.json'), 'utf8'),
    ) as PackageFile;
    return { name, version, licence: license };
  });

/** The licence texts that have to travel along; wxt ships none beside its name, so that its project's stands here. */
export function licenceTexts(): string {
  return shippedLibraries()
    .map(({ name, version, licence }) => {
      const file = readdirSync(folderOf(name)).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file ? readFileSync(join(folderOf(name), file), 'utf8').trim() : licence;
      return `${name} ${version} (${licence})\n\n${text}\n`;
    })
    .join('\n----------------------------------------\n\n');
}

export const LIST_FILE = 'assets/licences.json';
export const TEXT_FILE = 'assets/public/licences.txt';

export const listText = (): string => `${JSON.stringify(shippedLibraries(), null, 2)}\n`;

if (process.argv[1]?.endsWith('licences.ts') && existsSync('node_modules')) {
  writeFileSync(LIST_FILE, listText());
  writeFileSync(TEXT_FILE, licenceTexts());
}

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

const BUILD = resolve('.output', 'firefox-mv3');

/** The add-on id of the manifest. */
export const firefoxAddonId = (): string => {
  const manifest = JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
};

/** Puts the build into a profile as an installed add-on: unlike a temporary one it is still there after a restart. */
export async function installInProfile(profile: string): Promise<void> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const entry of readdirSync(BUILD, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const name = file.slice(BUILD.length + 1).replaceAll('\\', '/');
    await zip.add(name, new Uint8ArrayReader(readFileSync(file)));
  }
  mkdirSync(join(profile, 'extensions'), { recursive: true });
  writeFileSync(join(profile, 'extensions', `${firefoxAddonId()}.xpi`), await zip.close());
}

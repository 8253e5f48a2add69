import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  BUILD_TARGETS,
  buildFolder,
  builtFiles,
  firstScripts,
  readBuilt,
  withImports,
} from './built-files';

const kB = (bytes: number): number => bytes / 1000;
const sizeOf = (texts: string[]): number =>
  texts.reduce((bytes, text) => bytes + Buffer.byteLength(text), 0);

/**
 * The background with all it imports. The aim is 150; the database library is 88 of it, the words of 36 languages some 60,
 * texts of toolbar, notifications and badges in five languages 45, names of categories for badges 12, so this
 * only keeps it from growing unseen.
 */
const BACKGROUND_KB = 430;

/** Names that are never asked for anything: the namespaces of markup, and the home in a library's licence comment. */
const NAMES_ONLY = [
  /^http:\/\/www\.w3\.org\/(2000\/svg|1999\/xhtml|1998\/Math\/MathML|XML\/1998\/namespace)$/,
  /^https:\/\/github\.com\/mholt\/PapaParse$/,
];

describe.each(BUILD_TARGETS)('the %s bundles', (target) => {
  const scripts = builtFiles(target).filter((path) => path.endsWith('.js'));

  it('name no host but the site', () => {
    const strangers = builtFiles(target)
      .filter((path) => /\.(js|html|css|json)$/.test(path))
      .flatMap((path) =>
        [...readBuilt(target, path).matchAll(/\b(?:https?|wss?):\/\/[^\s"'`)\\]+/g)].map(
          ([address]) => ({ path, address }),
        ),
      )
      .filter(({ address }) => !/^https:\/\/www\.linkedin\.com(\/|$)/.test(address))
      .filter(({ address }) => !NAMES_ONLY.some((name) => name.test(address)));
    expect(strangers).toEqual([]);
  });

  it('keep import( out of the background, which a service worker refuses', () => {
    for (const path of withImports(target, 'background.js')) {
      expect(readBuilt(target, path), path).not.toMatch(/\bimport\s*\(/);
    }
  });

  it('keep everything a page could notice out of the page reader', () => {
    expect(scripts).toContain('page-reader.js');
    expect(readBuilt(target, 'page-reader.js')).not.toMatch(
      /\bfetch\b|XMLHttpRequest|innerHTML|outerHTML|postMessage|dispatchEvent|getURL|indexedDB|webextension-polyfill|sendBeacon|WebSocket/,
    );
  });

  it('keep it out of the badge, too, which is small', () => {
    expect(readBuilt(target, 'badge.js')).not.toMatch(
      /\bfetch\b|XMLHttpRequest|innerHTML|outerHTML|postMessage|dispatchEvent|getURL|indexedDB|webextension-polyfill|sendBeacon|WebSocket|setAttribute/,
    );
    expect(kB(sizeOf([readBuilt(target, 'badge.js')])), 'badge, kB').toBeLessThanOrEqual(15);
  });

  it('assign no innerHTML anywhere', () => {
    expect(scripts.filter((path) => /\.innerHTML\s*=(?!=)/.test(readBuilt(target, path)))).toEqual(
      [],
    );
  });

  it('stay inside their budgets', () => {
    const popup = firstScripts(target, 'popup.html').map((path) => readBuilt(target, path));
    expect(kB(sizeOf(popup)), "popup's first chunk, kB").toBeLessThanOrEqual(25);
    expect(
      kB(sizeOf([readBuilt(target, 'page-reader.js')])),
      'page script, kB',
    ).toBeLessThanOrEqual(30);
    const background = withImports(target, 'background.js').map((path) => readBuilt(target, path));
    expect(kB(sizeOf(background)), 'background, kB').toBeLessThanOrEqual(BACKGROUND_KB);
    const packed = builtFiles(target).reduce(
      (bytes, path) =>
        bytes + deflateRawSync(readFileSync(join(buildFolder(target), path))).byteLength + 100,
      0,
    );
    expect(kB(packed), 'package, kB zipped').toBeLessThanOrEqual(900);
  });
});

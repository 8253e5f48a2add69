import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { chromiumPath } from './find-browser.mjs';

const SITE = 'https://www.linkedin.com/*';

/** The built extension that Chromium loads. */
export const CHROMIUM_BUILD = resolve('.output', 'chrome-mv3');

/** The id Chromium gives an unpacked extension: a hash of its folder. */
export const chromiumExtensionId = (folder: string = CHROMIUM_BUILD): string =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + parseInt(digit, 16)))
    .join('');

/**
 * Writes into a new profile that this extension was granted the site once before, so that Chromium answers its
 * request without the dialog that no headless run can click. The grant itself still has to be asked for.
 * @param textPercent - size of text that the person chose in the browser's settings
 */
export function seedProfile(
  profile: string,
  folder: string = CHROMIUM_BUILD,
  textPercent = 100,
): void {
  const granted = {
    api: ['notifications'],
    explicit_host: [SITE],
    manifest_permissions: [],
    scriptable_host: [],
  };
  const settings = {
    [chromiumExtensionId(folder)]: {
      granted_permissions: granted,
      runtime_granted_permissions: granted,
    },
  };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({
      extensions: { settings },
      webkit: { webprefs: { default_font_size: (16 * textPercent) / 100 } },
    }),
  );
}

export interface ChromiumOptions {
  profile: string;
  headless: boolean;
  /** Folders of the unpacked extensions to load. */
  extensions: readonly string[];
  /** Address of a proxy, such as `http://127.0.0.1:4000`. */
  proxy?: string;
  /** What `navigator.languages` says, in pages and in the background; the browser's own when left out. */
  language?: string;
}

/**
 * Starts Chromium on a profile.
 * @throws when there is none: `npm run setup` looks for one
 */
export async function launchChromium(options: ChromiumOptions): Promise<BrowserContext> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('No Chromium was found: npm run setup looks for one.');
  return chromium.launchPersistentContext(options.profile, {
    executablePath,
    headless: options.headless,
    viewport: options.headless ? { width: 1280, height: 900 } : null,
    ...(options.proxy ? { proxy: { server: options.proxy } } : {}),
    args: [
      ...(options.language
        ? [`--lang=${options.language}`, `--accept-lang=${options.language}`]
        : []),
      ...(options.extensions.length > 0
        ? [
            `--disable-extensions-except=${options.extensions.join(',')}`,
            `--load-extension=${options.extensions.join(',')}`,
          ]
        : []),
    ],
  });
}

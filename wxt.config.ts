import { readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { compactShares } from './scripts/build/compact-shares';
import { leanPageScript } from './scripts/build/lean-page-script';
import { localeSlices } from './scripts/build/locale-slices';
import { plainDynamicImport } from './scripts/build/plain-dynamic-import';
import { withoutCodecImport } from './scripts/build/without-codec-import';
import { withoutHelpAddresses } from './scripts/build/without-help-addresses';
import { withoutInnerHtml } from './scripts/build/without-inner-html';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** The only site the extension can be given access to, and only after consent. */
const SITE = 'https://www.linkedin.com/*';

const EXTENSION_PAGE_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * What the popup paints first lies in one chunk, whatever the other pages share with it: split by who shares what, it
 * would grow by every import and export line. The words stand apart, since the background speaks, too, and draws nothing.
 */
const CHUNKS = [
  { name: 'words', test: /lib[\\/]words[\\/](t|format-message|best-locale)\.ts/, priority: 2 },
  { name: 'first-paint', test: /entrypoints[\\/]popup[\\/]popup-screen/ },
];

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [
      preact(),
      leanPageScript(),
      withoutInnerHtml(),
      withoutHelpAddresses(),
      localeSlices(),
      compactShares(),
      plainDynamicImport(),
    ],
    // Written for browsers of today: 12 kB less in the background, in the pages and in the worker.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
    worker: {
      format: 'es' as const,
      plugins: () => [withoutHelpAddresses(), withoutCodecImport(), compactShares()],
    },
    // Chunks are few and local: preloading them costs more bytes than it saves time.
    build: {
      sourcemap: false,
      modulePreload: false,
      rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
    },
  }),
  hooks: {
    // `imports: false` still rewrites every `browser` that looks free, a parameter included, to the polyfill's.
    'config:resolved': (wxt) => {
      wxt.config.imports.presets = [];
      wxt.config.imports.imports = [];
    },
  },
  zip: {
    name: 'evenkeel',
    excludeSources: ['.cache/**', 'shots/**', 'test-results/**', '.ci/**'],
  },
  manifest: ({ browser }) => ({
    // In each language of assets/public/_locales.
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    version,
    permissions: ['storage', 'alarms', 'scripting'],
    optional_permissions: ['notifications', ...(browser === 'chrome' ? ['unlimitedStorage'] : [])],
    optional_host_permissions: [SITE],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: EXTENSION_PAGE_CSP },
    action: { default_title: 'Evenkeel' },
    // The popup by key; the browser lets the person change it.
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+K' } } },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'evenkeel@evenkeel.app',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});

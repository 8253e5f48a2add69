// Layers: model ← pages, readers, parsing, imports, categories, scores, segments, reminders, words (pure)
//         ← store, messaging, content, background ← entrypoints, components beside them.
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const PURE = [
  'pages',
  'readers',
  'parsing',
  'imports',
  'categories',
  'scores',
  'segments',
  'reminders',
  'words',
];
const EFFECTS = ['store', 'messaging', 'content', 'background'];

const zone = (target, from, message, except) => ({
  target,
  from,
  message,
  ...(except ? { except } : {}),
});

const zones = [
  zone(
    './lib/model',
    ['./lib', './components', './entrypoints'],
    'The model is the vocabulary everyone shares: it imports nothing.',
    ['./model'],
  ),
  ...PURE.map((layer) =>
    zone(
      `./lib/${layer}`,
      [...EFFECTS.map((l) => `./lib/${l}`), './components', './entrypoints'],
      'The pure core knows no browser, database or screen, so that it runs the same in tests, workers and the lab.',
    ),
  ),
  zone(
    './lib/readers',
    ['./lib/parsing'],
    'Select in the page, parse in the background: readers travel in the page script and must stay small.',
  ),
  zone(
    './lib/content',
    ['./lib/store', './lib/scores', './lib/parsing', './lib/background'],
    'The page script lives in the site: its IndexedDB is not ours, and decisions belong to the background.',
  ),
  zone(
    './lib/store',
    ['./lib/background', './lib/content'],
    'The store serves the background, not the other way round.',
  ),
  zone(
    './lib/messaging',
    ['./lib/background', './lib/content', './lib/store'],
    'Messages are a contract between two sides and know neither.',
  ),
  zone(
    './components',
    ['./lib/store', './lib/background', './lib/content', './lib/messaging', './entrypoints'],
    'Components get props and give callbacks; entrypoints wire them.',
  ),
  zone(
    './lib',
    ['./entrypoints', './components'],
    'Entrypoints compose the library; the library never knows them.',
  ),
];

const PURE_GLOBALS = [
  'window',
  'document',
  'chrome',
  'browser',
  'localStorage',
  'indexedDB',
  'fetch',
  'XMLHttpRequest',
  'navigator',
  'location',
];

export default tseslint.config(
  {
    ignores: [
      '.output/**',
      '**/.wxt/**',
      'node_modules/**',
      '.cache/**',
      'shots/**',
      'test-results/**',
      'tests/fixtures/**',
    ],
  },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-invalid-void-type': 'off',
      'no-console': 'error',
      'max-lines': ['error', { max: 260, skipBlankLines: true, skipComments: true }],
      'no-restricted-properties': [
        'error',
        {
          property: 'innerHTML',
          message: 'Texts from pages and files are untrusted: render them as text.',
        },
        {
          property: 'outerHTML',
          message: 'Texts from pages and files are untrusted: render them as text.',
        },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Nothing leaves the device, and nothing is asked of it.' },
        {
          name: 'XMLHttpRequest',
          message: 'Nothing leaves the device, and nothing is asked of it.',
        },
      ],
    },
  },
  {
    files: PURE.filter((l) => l !== 'readers')
      .map((l) => `lib/${l}/**/*.ts`)
      .concat('lib/model/**/*.ts'),
    rules: {
      'no-restricted-globals': [
        'error',
        ...PURE_GLOBALS.map((name) => ({
          name,
          message: 'The pure core is handed its data: no browser API in here.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The pure core has no clock: take nowMs as a parameter.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The pure core has no clock: take nowMs as a parameter.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message:
            'Pure functions give the same answer twice: take a random source as a parameter.',
        },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'dexie', message: 'Only lib/store and workers know the database.' },
            { name: 'preact', message: 'The pure core draws nothing.' },
            { name: 'webextension-polyfill', message: 'The pure core knows no browser.' },
            { name: 'wxt/browser', message: 'The pure core knows no browser.' },
          ],
        },
      ],
    },
  },
  {
    files: [
      'lib/readers/**/*.ts',
      'lib/content/**/*.ts',
      'entrypoints/page-reader.ts',
      'entrypoints/badge.ts',
    ],
    // The one place that touches the page: the badge's host element, which the person asked for by a consent of its own.
    // What is inside its closed root is drawn without these calls, so that the rule holds there, too.
    ignores: ['lib/content/badge/host-element.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name=/^(click|submit|scrollTo|scrollBy|scrollIntoView|postMessage|dispatchEvent|pushState|replaceState)$/]',
          message: 'The page never notices us: readers look, they do not act.',
        },
        {
          selector:
            'CallExpression[callee.property.name=/^(append|appendChild|prepend|insertBefore|setAttribute|removeAttribute|remove)$/]',
          message: 'Not one mutation of the page.',
        },
        {
          selector: "CallExpression[callee.property.name='getURL']",
          message: 'No extension address may stand in the page.',
        },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'dexie', message: "In the page IndexedDB is the site's, not ours." },
            {
              name: 'webextension-polyfill',
              message: 'The page script does without the polyfill: 10 kB for nothing.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'],
    ignores: ['components/charts/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'chart.js',
              message:
                'Charts live in components/charts alone, so that no first chunk carries them.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['scripts/**', 'tests/**', '*.config.*'],
    rules: {
      'no-console': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-properties': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);

import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from './scripts/browsers/find-browser.mjs';

const executablePath = chromiumPath();

export default defineConfig({
  plugins: [preact()],
  test: {
    // By default one core is left idle, which on a machine of two is half of it.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'build',
          environment: 'node',
          include: ['tests/build/**/*.test.ts'],
        },
      },
      {
        extends: true,
        // Found late, a dependency makes the browser load the page again in the middle of a test.
        optimizeDeps: {
          include: [
            'axe-core',
            'dexie',
            'preact',
            'preact/jsx-dev-runtime',
            '@zip.js/zip.js',
            '@zip.js/zip.js/lib/zip-core-reader.js',
            'papaparse',
            'saxen',
            'valibot',
          ],
        },
        test: {
          name: 'pages',
          // Much of what is watched here is waiting: a third page uses the time.
          maxWorkers: 3,
          include: ['tests/pages/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: executablePath ? { executablePath } : {} }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});

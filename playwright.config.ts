import { defineConfig } from '@playwright/test';
import type { BrowserOption } from './tests/e2e/fixture';

/** The same cases in two browsers. Each test starts its own browser, so two at once are enough for two cores. */
export default defineConfig<BrowserOption>({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 180_000,
  forbidOnly: true,
  retries: 0,
  reporter: 'list',
  projects: [
    { name: 'chromium', use: { engine: 'chromium' } },
    { name: 'firefox', use: { engine: 'firefox' } },
  ],
});

import { test as base } from '@playwright/test';
import { StandIn } from '../../scripts/stand-in/stand-in';
import { startChromium } from './browsers/chromium';
import type { Driver, DriverOptions } from './browsers/driver';
import { startFirefox } from './browsers/firefox';
import { startLoggingProxy, type LoggingProxy } from './logging-proxy';

/** Which browser a project runs. */
export interface BrowserOption {
  engine: 'chromium' | 'firefox';
}

interface Fixtures {
  loggingProxy: LoggingProxy;
  /** Starts a browser of the project's kind; closed when the test ends. */
  startBrowser: (options?: Partial<DriverOptions>) => Promise<Driver>;
  /** A fresh browser with the extension just installed. */
  driver: Driver;
}

const START = { chromium: startChromium, firefox: startFirefox };

export const test = base.extend<Fixtures & BrowserOption>({
  engine: ['chromium', { option: true }],
  loggingProxy: async ({}, use) => {
    const proxy = await startLoggingProxy();
    await use(proxy);
    await proxy.close();
  },
  startBrowser: async ({ engine, loggingProxy }, use) => {
    const started: Driver[] = [];
    await use(async (options = {}) => {
      const standIn = new StandIn(new Date().toISOString().slice(0, 10));
      const driver = await START[engine]({
        standIn,
        proxy: loggingProxy,
        withExtension: true,
        ...options,
      });
      started.push(driver);
      return driver;
    });
    await Promise.all(started.map((driver) => driver.close()));
  },
  driver: async ({ startBrowser }, use) => {
    await use(await startBrowser());
  },
});

export { expect } from '@playwright/test';

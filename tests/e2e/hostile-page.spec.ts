import type { Driver, Tab } from './browsers/driver';
import { popupView, quietTime, tableRows, whenObserved } from './extension-state';
import { expect, test } from './fixture';
import { hostileScript, lookAround, type Sightings } from './hostile-page';
import { startLoggingProxy } from './logging-proxy';
import { agree, CONNECTIONS_PATH, sayYes } from './steps';

/** Hosts that the browsers ask for by themselves: updates, their own settings, sign-in state, connectivity. */
const BROWSER_NOISE = {
  chromium: /\.(google|googleapis|gvt1|gstatic)\.com:/,
  firefox: /\.(mozilla|firefox)\.(com|net|org):/,
};

const OWN_FILES = [
  'page-reader.js',
  'manifest.json',
  'icon/128.png',
  'popup.html',
  'background.js',
];

/** One visit of a page that listens at every door. */
async function visit(
  driver: Driver,
  untilRead: () => Promise<unknown>,
): Promise<{ site: Tab; seen: Sightings }> {
  driver.standIn.spoil = (document) => document.replace('<head>', `<head>${hostileScript()}`);
  const site = await driver.openSite(CONNECTIONS_PATH);
  await untilRead();
  await quietTime(2000);
  const files = OWN_FILES.map((file) => driver.extensionRoot + file);
  return { site, seen: await site.run(lookAround, files) };
}

/** What a careless extension would do. The instrument must notice all of it. */
function blunder(): void {
  const marker = document.createElement('div');
  marker.setAttribute('data-from', 'chrome-extension://abc/icon.png');
  document.body.append(marker);
  window.postMessage('hello', '*');
  document.dispatchEvent(new CustomEvent('wxt:content-script-started'));
  Object.assign(window, { leak: true });
}

test('a page that listens at every door sees nothing, and nothing leaves', async ({
  startBrowser,
  engine,
}) => {
  const bareProxy = await startLoggingProxy();
  const bare = await startBrowser({ withExtension: false, proxy: bareProxy });
  const { site: bareSite, seen: alone } = await visit(bare, () => quietTime(2000));
  await bareSite.run(blunder, null);
  const blundered = await bareSite.run(lookAround, []);
  expect(new Set(blundered.heard)).toEqual(new Set(['wxt:content-script-started', 'message']));
  expect(blundered.mutations.length).toBeGreaterThan(alone.mutations.length);
  expect(blundered.calls).toEqual(expect.arrayContaining(['append ', 'postMessage ']));
  expect(blundered).toMatchObject({ globals: ['leak'], traces: ['DIV'] });

  const proxy = await startLoggingProxy();
  const driver = await startBrowser({ proxy });
  const welcome = await agree(driver);
  const { network } = driver.standIn;
  const { seen: watched } = await visit(driver, () =>
    whenObserved(welcome, 'connections', network.connections),
  );

  // The readers did work: the number is there, and so are the people.
  expect(await tableRows(welcome, 'people')).not.toEqual([]);
  expect(watched).toEqual(alone);
  expect(watched).toMatchObject({ heard: [], globals: [], traces: [], files: [], resources: [] });
  expect(driver.standIn.asked.sort()).toEqual(bare.standIn.asked.sort());

  // The rest of a day: an answer, the popup, the toolbar number.
  await sayYes(driver, 'connections');
  expect((await popupView(welcome))?.connections?.value).toBe(network.connections);
  await quietTime(2000);
  const noise = BROWSER_NOISE[engine];
  const strangers = new Set(proxy.asked.filter((host) => !noise.test(host)));
  for (const host of bareProxy.asked) strangers.delete(host);
  expect([...strangers]).toEqual([]);
  await Promise.all([proxy.close(), bareProxy.close()]);
});

import words from '../../assets/locales/en.json' with { type: 'json' };
import { until, type Driver, type Tab } from './browsers/driver';
import {
  popupView,
  quietTime,
  registeredScripts,
  whenObserved,
  whenPeopleStored,
} from './extension-state';
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
  'badge.js',
  'manifest.json',
  'icon/128.png',
  'popup.html',
  'background.js',
];

const BADGE_WORDS = [
  words['badge.unknown'],
  words['badge.hideHere'],
  words['badge.hideEverywhere'],
];

/** One visit of a page that listens at every door. */
async function visit(
  driver: Driver,
  untilRead: (site: Tab) => Promise<unknown>,
  path = CONNECTIONS_PATH,
): Promise<{ site: Tab; seen: Sightings }> {
  driver.standIn.spoil = (document) => document.replace('<head>', `<head>${hostileScript()}`);
  const site = await driver.openSite(path);
  await untilRead(site);
  await quietTime(2000);
  const files = OWN_FILES.map((file) => driver.extensionRoot + file);
  return { site, seen: await site.run(lookAround, { files, words: BADGE_WORDS }) };
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
  const blundered = await bareSite.run(lookAround, { files: [], words: [] });
  expect(new Set(blundered.heard)).toEqual(new Set(['wxt:content-script-started', 'message']));
  expect(blundered.mutations.length).toBeGreaterThan(alone.mutations.length);
  expect(blundered.calls).toEqual(expect.arrayContaining(['append ', 'postMessage ']));
  expect(blundered).toMatchObject({ globals: ['leak'], traces: ['DIV'] });

  const proxy = await startLoggingProxy();
  const driver = await startBrowser({ proxy });
  const welcome = await agree(driver);
  const { network } = driver.standIn;
  // The readers did work: the number is there, and so are the people.
  const { seen: watched } = await visit(driver, async () => {
    await whenObserved(welcome, 'connections', network.connections);
    await whenPeopleStored(welcome, 1);
  });

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

test('with a badge on it a page sees one unremarkable element and nothing inside, without one nothing', async ({
  driver,
}) => {
  const path = `/in/${driver.standIn.network.other.slug}/`;
  const { seen: off } = await visit(driver, () => quietTime(500), path);
  const nothing = { heard: [], globals: [], traces: [], files: [], resources: [], peeked: [] };
  expect(off).toMatchObject(nothing);
  expect(off.beside).toEqual([expect.stringMatching(/^\d+ styles$/)]);

  const settings = await driver.openOwn('dashboard.html#settings');
  await settings.press(words['badges.agree']);
  await until('the badge script is registered', async () =>
    (await registeredScripts(settings)).includes('badge') ? true : undefined,
  );
  const { site, seen: on } = await visit(driver, openBadge, path);
  expect(on.beside).toEqual(['<div></div> null', ...off.beside]);
  // The page hears that the element came, unless it came before the document was whole.
  const mutations = on.mutations.filter((change) => change !== 'childList HTML ');
  expect(on.mutations.length - mutations.length).toBeLessThanOrEqual(1);
  expect({ ...on, mutations, beside: off.beside }).toEqual(off);

  // From the label to "Hide on this profile".
  await site.key('Tab');
  await site.key('Enter');
  await until('the badge is hidden', async () =>
    (await badgeTop(site)) === null ? true : undefined,
  );
});

/** Where the badge, the page's one element behind the body, begins on the screen when it is looked for from below. */
const badgeTop = (site: Tab): Promise<number | null> =>
  site.run(() => {
    const host = document.body.nextElementSibling;
    if (!host) return null;
    const isIt = (y: number): boolean => document.elementFromPoint(40, y) === host;
    let y = host.getBoundingClientRect().bottom - 4;
    while (isIt(y - 10)) y -= 10;
    return y;
  }, null);

/** Opens the badge as a hand does. */
async function openBadge(site: Tab): Promise<void> {
  const top = await until(
    'the badge stands there',
    async () => (await badgeTop(site)) ?? undefined,
  );
  await site.show();
  await site.clickAt(40, top + 12);
  await until('the badge is open', async () => {
    const above = await site.run((y) => document.elementFromPoint(40, y)?.outerHTML, top - 40);
    return above === '<div></div>' ? true : undefined;
  });
}

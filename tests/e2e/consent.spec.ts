import words from '../../assets/locales/en.json' with { type: 'json' };
import { until } from './browsers/driver';
import {
  grantedOrigins,
  observations,
  popupView,
  quietTime,
  registeredScripts,
  seenText,
  settings,
  whenObserved,
  whenSeen,
} from './extension-state';
import { expect, test } from './fixture';
import { agree, CONNECTIONS_PATH } from './steps';

const SITE = 'https://www.linkedin.com/*';

test('the first start opens the welcome page, with no access to any site', async ({ driver }) => {
  const address = `${driver.extensionRoot}welcome.html`;
  await until('the welcome page is open', async () =>
    (await driver.addresses()).some((open) => open.startsWith(address)) ? true : undefined,
  );
  const welcome = await driver.openOwn('welcome.html');
  expect(await grantedOrigins(welcome)).toEqual([]);
  expect(await registeredScripts(welcome)).toEqual([]);
});

test('permission given without consent reads nothing', async ({ driver }) => {
  const welcome = await driver.openOwn('welcome.html');
  await welcome.run((origin) => {
    const { chrome } = globalThis as unknown as {
      chrome: { permissions: { request(wanted: object): Promise<boolean> } };
    };
    const ask = (event: Event): void => {
      event.preventDefault();
      event.stopPropagation();
      void chrome.permissions.request({ origins: [origin] });
    };
    document.addEventListener('click', ask, { once: true, capture: true });
  }, SITE);
  await welcome.click('body');
  await until('the permission is granted', async () =>
    (await grantedOrigins(welcome)).includes(SITE) ? true : undefined,
  );
  await driver.openSite(CONNECTIONS_PATH);
  await quietTime();
  expect(await registeredScripts(welcome)).toEqual([]);
  expect(await observations(welcome)).toEqual([]);
});

test('two typed numbers are enough, without consent', async ({ driver }) => {
  const popup = await driver.openOwn('popup.html');
  await whenSeen(popup, words['empty.title']);
  await popup.type('[name=followers]', '4,812');
  await popup.type('[name=connections]', '3406');
  await popup.press(words['type.submit']);
  await until('both numbers count', async () => {
    const view = await popupView(popup);
    return view?.followers?.value === 4812 && view.connections?.value === 3406 ? true : undefined;
  });
  await whenSeen(popup, /4,812/);
  expect(await grantedOrigins(popup)).toEqual([]);
});

test('consent reaches tabs that were open before, and its end silences them within a second', async ({
  driver,
}) => {
  const site = await driver.openSite(CONNECTIONS_PATH);
  const welcome = await agree(driver);
  await site.show();
  await whenObserved(welcome, 'connections', driver.standIn.network.connections);
  expect(await registeredScripts(welcome)).toHaveLength(1);

  const settingsPage = await driver.openOwn('welcome.html');
  await settingsPage.press(words['consent.withdraw']);
  await until('consent has ended', async () =>
    (await settings(settingsPage))?.consent?.withdrawnAtMs ? true : undefined,
  );
  await quietTime(1000);
  expect(await registeredScripts(settingsPage)).toEqual([]);
  expect(await grantedOrigins(settingsPage)).toEqual([]);

  driver.standIn.network = { ...driver.standIn.network, connections: 3500 };
  await site.show();
  await site.click('header a[href*="/mynetwork/"]');
  await quietTime();
  const next = await driver.openSite(CONNECTIONS_PATH);
  expect(await seenText(next)).toContain('3,500');
  await quietTime();
  expect((await observations(settingsPage)).map(({ value }) => value)).not.toContain(3500);
});

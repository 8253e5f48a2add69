import words from '../../assets/locales/en.json' with { type: 'json' };
import { until } from './browsers/driver';
import {
  grantedOrigins,
  observations,
  popupView,
  registeredScripts,
  whenObserved,
  whenPeopleStored,
  whenSeen,
} from './extension-state';
import { expect, test } from './fixture';
import { agree, CONNECTIONS_PATH, readAndConfirm, sayYes } from './steps';

test('a restart of the browser keeps consent, permission, page script and numbers', async ({
  driver,
}) => {
  const welcome = await agree(driver);
  await readAndConfirm(driver, welcome, CONNECTIONS_PATH, 'connections');
  const before = await observations(welcome);

  await driver.restart();
  const popup = await driver.openOwn('popup.html');
  expect(await grantedOrigins(popup)).toHaveLength(1);
  await until('the page script is registered again', async () =>
    (await registeredScripts(popup)).length === 1 ? true : undefined,
  );
  expect(await observations(popup)).toEqual(before);
  await whenSeen(popup, '3,406');

  driver.standIn.network = { ...driver.standIn.network, connections: 3407 };
  await driver.openSite(CONNECTIONS_PATH);
  expect((await whenObserved(popup, 'connections', 3407)).standing).toBe('accepted');
});

test('a background that ends between any two steps loses nothing and counts nothing twice', async ({
  driver,
}) => {
  const { standIn } = driver;
  const welcome = await agree(driver);
  await driver.killBackground();
  const site = await driver.openSite(CONNECTIONS_PATH);
  const first = await whenObserved(welcome, 'connections', standIn.network.connections);
  await driver.killBackground();
  await sayYes(driver, 'connections');
  await driver.killBackground();
  // The answer was acknowledged, so that it is there after the kill.
  const confirmed = (await observations(welcome)).filter(({ key }) => key === first.key);
  expect(confirmed).toMatchObject([{ standing: 'accepted', sightings: 1 }]);

  for (const value of [3407, 3408, 3409]) {
    standIn.network = { ...standIn.network, connections: value };
    const visit = site.goto(`https://www.linkedin.com${CONNECTIONS_PATH}`);
    await driver.killBackground();
    await visit;
    await site.show();
    await whenObserved(welcome, 'connections', value);
  }
  await driver.killBackground();
  const rows = (await observations(welcome)).filter(({ metric }) => metric === 'connections');
  expect(rows.map(({ value }) => value).sort()).toEqual([3406, 3407, 3408, 3409]);
  expect(rows.every(({ sightings }) => sightings === 1)).toBe(true);
  const people = await whenPeopleStored<{ aliases: string[] }>(welcome, 10);
  const slugs = people.map(({ aliases }) => aliases.find((alias) => alias.startsWith('slug:')));
  expect(new Set(slugs).size).toBe(people.length);
});

test('the example network comes with one click and goes with one', async ({ driver }) => {
  const popup = await driver.openOwn('popup.html');
  await whenSeen(popup, words['empty.title']);
  await popup.press(words['empty.example']);
  await whenSeen(popup, words['example.label']);
  expect((await popupView(popup))?.account?.origin).toBe('example');
  await popup.press(words['example.leave']);
  await whenSeen(popup, words['empty.title']);
  expect((await observations(popup)).length).toBe(0);
});

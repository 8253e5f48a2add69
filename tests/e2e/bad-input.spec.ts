import { escapeText } from '../../scripts/stand-in/markup';
import { connectionAt } from '../../scripts/stand-in/network';
import { until } from './browsers/driver';
import {
  observations,
  quietTime,
  tableRows,
  tableSize,
  whenObserved,
  whenPeopleStored,
  whenSeen,
} from './extension-state';
import { expect, test } from './fixture';
import { agree, CONNECTIONS_PATH } from './steps';

test('pages that are cut off or empty give the right number or none', async ({ driver }) => {
  const { standIn } = driver;
  const welcome = await agree(driver);
  for (const share of [0, 0.1, 0.25, 0.4, 0.6, 0.8, 0.95]) {
    standIn.spoil = (document) => document.slice(0, document.length * share);
    const site = await driver.openSite(CONNECTIONS_PATH);
    await quietTime(1800);
    await site.close();
  }
  const counts = (await observations(welcome)).filter(({ metric }) => metric === 'connections');
  const wrong = counts.filter(({ value }) => value !== standIn.network.connections);
  expect(wrong).toEqual([]);
});

test('two numbers on one page that disagree give none, and the reader says so', async ({
  driver,
}) => {
  const { standIn } = driver;
  const welcome = await agree(driver);
  standIn.spoil = (document) =>
    document.replace(
      '<span data-color-scheme="light">3,406',
      '<span data-color-scheme="light">9,406',
    );
  await driver.openSite('/mynetwork/');
  const health = await until(
    'the contradiction is noted',
    async () =>
      (
        await tableRows<{ readerId: string; report: { found: string }[] }>(welcome, 'readerHealth')
      ).find(({ report }) => report.some(({ found }) => found === 'contradiction')),
    30_000,
  );
  expect(health.readerId).toBe('myNetwork');
  expect(await observations(welcome)).toEqual([]);
});

test('hostile text in names is kept as text and never runs', async ({ driver }) => {
  const { standIn } = driver;
  const evil =
    '"><img src=x onerror="window.hurt=1"><script>window.hurt=1</script>\u202E\u0007 Zoë';
  const { name } = connectionAt(standIn.network, 0);
  standIn.spoil = (document) => document.replaceAll(name, escapeText(evil));
  const welcome = await agree(driver);
  await driver.openSite(CONNECTIONS_PATH);
  await whenObserved(welcome, 'connections', standIn.network.connections);
  const people = await whenPeopleStored<{ name: string }>(welcome, 10);
  expect(people.some((person) => person.name.includes('Zoë'))).toBe(true);
  for (const page of ['popup.html', 'dashboard.html']) {
    const own = await driver.openOwn(page);
    await whenSeen(own, /\p{L}/u);
    expect(await own.run(() => 'hurt' in window, null)).toBe(false);
    await own.close();
  }
});

test('20,000 cards give the right number and people', async ({ driver }) => {
  test.slow();
  const { standIn } = driver;
  standIn.network = { ...standIn.network, connections: 20_500, followers: 22_000 };
  standIn.cardsAtLoad = 20_000;
  const welcome = await agree(driver);
  await driver.openSite(CONNECTIONS_PATH);
  await whenObserved(welcome, 'connections', 20_500, 60_000);
  await until(
    'people are stored while the list is read',
    async () => ((await tableSize(welcome, 'people')) >= 500 ? true : undefined),
    60_000,
  );
  const rows = await observations(welcome);
  expect(rows.map(({ metric, value }) => [metric, value])).toEqual([['connections', 20_500]]);
});

import words from '../../assets/locales/en.json' with { type: 'json' };
import type { Tab } from './browsers/driver';
import { tableRows, whenObserved, whenSeen } from './extension-state';
import { expect, test } from './fixture';
import { agree, CONNECTIONS_PATH } from './steps';

interface TabsApi {
  query(asked: object): Promise<unknown[]>;
  create(made: object): Promise<{ id: number }>;
  remove(id: number): Promise<void>;
}

/**
 * The panel's page, in a tab of its own: no driver reaches into the browser's panel. So the tab in view is named to it, and
 * it looks again because another tab came and went.
 */
async function standBeside(panel: Tab, path: string): Promise<void> {
  await panel.run(async (url) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: TabsApi } }).chrome;
    const scope = globalThis as unknown as { asked?: TabsApi['query'] };
    const query = (scope.asked ??= tabs.query.bind(tabs));
    tabs.query = async () => (await query({ url })).slice(0, 1);
    const { id } = await tabs.create({ active: true });
    await tabs.remove(id);
  }, `https://www.linkedin.com${path}*`);
}

test('the panel says what was read of the page beside it, and looks at somebody only when asked', async ({
  driver,
}) => {
  const { viewer, followers, connections, other } = driver.standIn.network;
  const looker = await agree(driver);
  await driver.openSite(`/in/${viewer.slug}/`);
  await whenObserved(looker, 'followers', followers);
  await driver.openSite(CONNECTIONS_PATH);
  await whenObserved(looker, 'connections', connections);
  await driver.openSite(`/in/${other.slug}/`);

  const panel = await driver.openOwn('sidepanel.html');
  await standBeside(panel, `/in/${viewer.slug}/`);
  await whenSeen(
    panel,
    /Followers: 4,812 Read from “4,812 followers”, place \d of reader version \d/,
  );
  await standBeside(panel, CONNECTIONS_PATH);
  await whenSeen(panel, /Your connections Connections: 3,406 Read from “3,406 connections”/);

  await standBeside(panel, `/in/${other.slug}/`);
  const beside = await whenSeen(panel, words['beside.othersPage']);
  expect(beside).not.toContain('Read from');
  expect(beside).not.toContain(other.name);
  const people = await tableRows(looker, 'people');
  await panel.press(words['beside.look']);
  const looked = await whenSeen(panel, words['beside.notStored']);
  expect(looked).toContain(`${other.name} ${other.headline}`);
  expect(await tableRows(looker, 'people')).toEqual(people);
});

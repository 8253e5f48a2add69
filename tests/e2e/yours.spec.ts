import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import words from '../../assets/locales/en.json' with { type: 'json' };
import { until } from './browsers/driver';
import {
  grantedOrigins,
  observations,
  popupView,
  quietTime,
  registeredScripts,
  settings,
  tableRows,
  whenObserved,
  whenPeopleStored,
} from './extension-state';
import { expect, test } from './fixture';
import { agree, CONNECTIONS_PATH, readAndConfirm } from './steps';

test('everything goes into one file of one’s own, and everything goes away', async ({ driver }) => {
  const welcome = await agree(driver);
  await readAndConfirm(driver, welcome, CONNECTIONS_PATH, 'connections');
  await whenPeopleStored(welcome, 1);

  const dashboard = await driver.openOwn('dashboard.html#settings');
  await dashboard.press(words['export.do']);
  const name = await until('the file is there', () =>
    Promise.resolve(
      existsSync(driver.downloads)
        ? readdirSync(driver.downloads).find((file) => file.endsWith('.json'))
        : undefined,
    ),
  );
  const backup = await until('the file is whole', () =>
    Promise.resolve(
      JSON.parse(readFileSync(join(driver.downloads, name), 'utf8')) as {
        format: string;
        tables: Record<string, { value?: number }[]>;
      },
    ),
  );
  expect(backup.format).toBe('evenkeel-backup');
  // JSON knows no −0, which an offset of nothing may be in the database.
  expect(backup.tables['observations']).toEqual(
    JSON.parse(JSON.stringify(await observations(dashboard))),
  );
  expect(backup.tables['people']).toHaveLength((await tableRows(dashboard, 'people')).length);

  await dashboard.type('#delete-word', words['delete.word']);
  await dashboard.press(words['delete.do']);
  await until('consent is gone', async () =>
    (await settings(dashboard))?.consent ? undefined : true,
  );
  await until('every number is gone', async () =>
    (await observations(dashboard)).length === 0 && !(await popupView(dashboard))?.connections
      ? true
      : undefined,
  );
  expect(await tableRows(dashboard, 'people')).toEqual([]);
  expect(await tableRows(dashboard, 'accounts')).toEqual([]);
  await until('no script and no access is left', async () =>
    (await registeredScripts(dashboard)).length + (await grantedOrigins(dashboard)).length === 0
      ? true
      : undefined,
  );

  await driver.openSite(CONNECTIONS_PATH);
  await quietTime();
  expect(await observations(dashboard)).toEqual([]);

  // A new beginning works like the first one.
  const again = await agree(driver);
  await driver.openSite(CONNECTIONS_PATH);
  await whenObserved(again, 'connections', driver.standIn.network.connections);
});

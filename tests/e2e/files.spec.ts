// Everything from files, in a browser that never gave the extension access to any site.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import words from '../../assets/locales/en.json' with { type: 'json' };
import { addDays, type LocalDay } from '../../lib/model/day';
import type { PopupView } from '../../lib/model/popup-view';
import { connectionsCsv, messagesCsv } from '../fixtures/generated-exports';
import { until, type Driver, type Tab } from './browsers/driver';
import { grantedOrigins, popupView, tableRows, tableSize, whenSeen } from './extension-state';
import { expect, test } from './fixture';

const TODAY = new Date().toISOString().slice(0, 10) as LocalDay;
const FILE_INPUT = '.picker input:not([webkitdirectory])';

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-files-'));
});
test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const small = (): string =>
  written('Connections.csv', connectionsCsv({ people: 120, newest: addDays(TODAY, -1) }));

/** Large enough to be stopped in the middle. */
const large = (): string =>
  written(
    'Connections.csv',
    connectionsCsv({ people: 30_000, newest: addDays(TODAY, -1), everyDays: 0.1 }),
  );

async function bring(tab: Tab, paths: string[]): Promise<void> {
  await tab.chooseFiles(FILE_INPUT, paths);
  await whenSeen(tab, /\bfiles? read/);
}

/** On a busy machine reading 30,000 rows takes a while. */
const LARGE_MS = 90_000;
const whenStoring = (tab: Tab): Promise<string> =>
  whenSeen(tab, /Storing .*rows? so far/, LARGE_MS);

const storedRows = async (tab: Tab): Promise<Record<string, number>> => ({
  people: await tableSize(tab, 'people'),
  observations: await tableSize(tab, 'observations'),
  interactions: await tableSize(tab, 'interactions'),
  fileRows: await tableSize(tab, 'fileRows'),
});

/** The imports section of a dashboard whose database is there. */
async function openImports(driver: Driver): Promise<Tab> {
  const tab = await driver.openOwn('dashboard.html#imports');
  await whenSeen(tab, words['imports.drop.lead']);
  return tab;
}

test('files that are dropped become numbers, history and lists', async ({ driver }) => {
  const welcome = await driver.openOwn('welcome.html');
  await whenSeen(welcome, words['imports.drop.lead']);
  await welcome.click('#welcome-messages');
  await welcome.run(
    ({ connections, messages }) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([connections], 'any name.txt'));
      dropped.items.add(new File([messages], 'messages.csv'));
      dropped.items.add(new File(['Flour,Salt\n500,10\n'], 'recipe.csv'));
      document
        .querySelector('.drop')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true }));
    },
    {
      connections: connectionsCsv({ people: 120, newest: addDays(TODAY, -1) }),
      messages: messagesCsv(addDays(TODAY, -2)),
    },
  );
  const report = await whenSeen(welcome, '2 files read');
  expect(report).toContain('columns Flour, Salt');

  const popup = await driver.openOwn('popup.html');
  await whenSeen(popup, '120 connections');
  await popup.type('#popup-company', 'kelp');
  await popup.press(words['know.do']);
  await whenSeen(popup, '24 connections at “kelp”');

  const dashboard = await driver.openOwn('dashboard.html#history');
  await whenSeen(dashboard, 'At least 120 connections');
  await until('the chart is drawn', () =>
    dashboard.run(() => {
      const canvas = document.querySelector('canvas');
      const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
      return pixels?.some((value) => value > 0) ? true : undefined;
    }, null),
  );
  await dashboard.run(() => {
    location.hash = 'people/lists';
  }, null);
  expect(await whenSeen(dashboard, 'Waiting for your answer: 1')).not.toContain('private word');
  expect(JSON.stringify(await tableRows(dashboard, 'interactions'))).not.toContain('private word');
  expect(await grantedOrigins(dashboard)).toEqual([]);
});

test('a folder is walked through', async ({ driver }) => {
  const archive = join(folder, 'Complete_LinkedInDataExport_11-20-2026');
  mkdirSync(join(archive, 'Jobs'), { recursive: true });
  const put = (name: string, text: string): string => {
    writeFileSync(join(archive, name), text);
    return join(archive, name);
  };
  const files = [
    put('Connections.csv', connectionsCsv({ people: 40, newest: addDays(TODAY, -1) })),
    put('Logins.csv', 'Login Date,IP Address\nnever,read\n'),
    put('Jobs/Skills.csv', 'Name\nRowing\n'),
  ];
  const tab = await openImports(driver);
  // Where no protocol drops a folder, its files are picked.
  if (tab.dropFolder) await tab.dropFolder('.drop', archive);
  else await tab.chooseFiles(FILE_INPUT, files);
  const report = await whenSeen(tab, words['imports.report.close']);
  expect(report).toContain('2 files read, 41 rows');
  if (tab.dropFolder) {
    expect(report).toContain('Complete_LinkedInDataExport_11-20-2026/Jobs/Skills.csv');
  }
  expect(report).toContain('1 file left unopened');
  expect(await tableSize(tab, 'people')).toBe(40);
});

test('the same files again change nothing', async ({ driver }) => {
  const paths = [small(), written('messages.csv', messagesCsv(addDays(TODAY, -2)))];
  const tab = await openImports(driver);
  await tab.click('#imports-messages');
  await bring(tab, paths);
  const before = await storedRows(tab);
  expect(before['people']).toBe(120);
  expect(before['interactions']).toBe(4);

  await tab.press(words['imports.report.close']);
  await bring(tab, paths);
  expect(await storedRows(tab)).toEqual(before);
});

test('an import that is stopped leaves nothing', async ({ driver }) => {
  const tab = await openImports(driver);
  await tab.chooseFiles(FILE_INPUT, [large()]);
  await whenStoring(tab);
  await tab.press(words['imports.progress.cancel']);
  await whenSeen(tab, words['imports.cancelled']);
  const rows = await storedRows(tab);
  expect(Object.values(rows).every((count) => count === 0)).toBe(true);
  expect(await tableSize(tab, 'imports')).toBe(0);
  expect(await tableSize(tab, 'accounts')).toBe(0);

  await bring(tab, [small()]);
  expect(await tableSize(tab, 'people')).toBe(120);
});

test('a browser that is killed in the middle leaves whole files, and the next import fills them up', async ({
  driver,
}) => {
  const paths = [large(), written('messages.csv', messagesCsv(addDays(TODAY, -2)))];
  const tab = await openImports(driver);
  await tab.click('#imports-messages');
  await tab.chooseFiles(FILE_INPUT, paths);
  await whenStoring(tab);
  await driver.restart();

  const after = await openImports(driver);
  const imports = await tableRows<{ kind: string; rows: number }>(after, 'imports');
  const people = await tableSize(after, 'people');
  expect(people).toBe(imports.some(({ kind }) => kind === 'connections') ? 30_000 : 0);

  await after.click('#imports-messages');
  await after.chooseFiles(FILE_INPUT, paths);
  await whenSeen(after, '2 files read', LARGE_MS);
  expect(await storedRows(after)).toMatchObject({ people: 30_000, interactions: 4 });
});

test('an import is taken back as a whole', async ({ driver }) => {
  const tab = await openImports(driver);
  await bring(tab, [small()]);
  await tab.click('.account-row > button');
  await tab.press(words['imports.takeBack.do']);
  await whenSeen(tab, words['imports.list.none']);
  expect(Object.values(await storedRows(tab)).every((count) => count === 0)).toBe(true);
});

const scoresOf = (view: PopupView | undefined): unknown =>
  view && [view.balance, view.relevance, view.engagement, view.health, view.connections];

test('a backup brings everything back to the digit, and a wrong one is refused', async ({
  driver,
}) => {
  const tab = await openImports(driver);
  await tab.click('#imports-messages');
  await bring(tab, [small(), written('messages.csv', messagesCsv(addDays(TODAY, -2)))]);
  const popup = await driver.openOwn('popup.html');
  await whenSeen(popup, '120 connections');
  const before = scoresOf(await popupView(popup));
  const rowsBefore = await storedRows(tab);

  const dashboard = await driver.openOwn('dashboard.html#settings');
  await dashboard.press(words['export.do']);
  const backup = await until('the backup is whole', () => {
    const name = existsSync(driver.downloads)
      ? readdirSync(driver.downloads).find((file) => file.endsWith('.json'))
      : undefined;
    if (name === undefined) return Promise.resolve(undefined);
    const text = readFileSync(join(driver.downloads, name), 'utf8');
    JSON.parse(text);
    return Promise.resolve(text);
  });
  await dashboard.type('#delete-word', words['delete.word']);
  await dashboard.press(words['delete.do']);
  await until('nothing is left', async () =>
    (await tableSize(dashboard, 'people')) === 0 ? true : undefined,
  );

  const refusals: [string, string, RegExp][] = [
    ['damaged.json', backup.replace('Brine & Co', 'Brine & Go'), /changed or damaged/],
    ['cut.json', backup.slice(0, -200), /not a whole backup/],
    ['newer.json', backup.replace(/"version":\d+/, '"version":99'), /later version of Evenkeel/],
    ['foreign.json', '{"bookmarks":[]}', /no backup of Evenkeel/],
  ];
  for (const [name, text, reason] of refusals) {
    await dashboard.chooseFiles('#restore-file', [written(name, text)]);
    await whenSeen(dashboard, reason);
    expect(await tableSize(dashboard, 'people')).toBe(0);
  }

  await dashboard.chooseFiles('#restore-file', [written('whole.json', backup)]);
  await whenSeen(dashboard, '120 people');
  await dashboard.press(words['restore.do']);
  await whenSeen(dashboard, 'Restored whole.json');
  await until('the scores are the same', async () =>
    JSON.stringify(scoresOf(await popupView(dashboard))) === JSON.stringify(before)
      ? true
      : undefined,
  );
  expect(await storedRows(dashboard)).toEqual(rowsBefore);
});

// From a file to a list of people to write to, all on this device: goal, relevance, filter, segment, draft, done, spreadsheet.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import words from '../../assets/locales/en.json' with { type: 'json' };
import { profileCsv } from '../fixtures/generated-exports';
import { until, type Tab } from './browsers/driver';
import { seenText, tableRows, whenSeen } from './extension-state';
import { expect, test } from './fixture';

/** Names that a spreadsheet could run, and a cell that opens another one where `;` separates. */
const SALES = [
  ['=HYPERLINK("http://x.invalid","Ada")', 'Row', 'ada-row'],
  ['+1', 'Mast', 'plus-mast'],
  ['@SUM(A1)', 'Oar', 'at-oar'],
  ['Bo;=1+1', 'Keel', 'bo-keel'],
  ['<b>Dana</b>', 'Sail', 'dana-sail'],
] as const;
const OTHERS = Array.from({ length: 45 }, (_, i) => ['Jun', `Wake ${i}`, `jun-${i}`] as const);

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const connectionsCsv = (): string =>
  [
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    ...SALES.map((person) => [...person, 'Kelp Labs', 'Sales Director']),
    ...OTHERS.map((person) => [...person, 'Harbour Works', 'Nurse']),
  ]
    .map((row) =>
      typeof row === 'string'
        ? row
        : [
            quoted(row[0] ?? ''),
            quoted(row[1] ?? ''),
            `https://www.linkedin.com/in/${row[2] ?? ''}`,
            '',
            quoted(row[3] ?? ''),
            quoted(row[4] ?? ''),
            '02 Mar 2024',
          ].join(','),
    )
    .join('\n');

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-people-'));
});
test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function goTo(tab: Tab, hash: string): Promise<void> {
  await tab.run((next) => {
    location.hash = next;
  }, hash);
}

test('people are filtered, kept as a segment, written to by hand, and saved for a spreadsheet', async ({
  driver,
}) => {
  const path = join(folder, 'Connections.csv');
  writeFileSync(path, connectionsCsv());
  const profile = join(folder, 'Profile.csv');
  writeFileSync(profile, profileCsv('Head of Sales'));
  const tab = await driver.openOwn('dashboard.html#imports');
  await whenSeen(tab, words['imports.drop.lead']);
  await tab.chooseFiles('.picker input:not([webkitdirectory])', [path, profile]);
  await whenSeen(tab, '2 files read');

  await goTo(tab, 'goal');
  await whenSeen(tab, 'Function, must match: Sales');
  await tab.press(words['goal.suggestion.use']);
  await whenSeen(tab, '5 of 50 match (10%).');
  await tab.press(words['goal.save']);
  await whenSeen(tab, words['goal.kept']);
  const popup = await driver.openOwn('popup.html');
  await whenSeen(popup, /Relevance \d+/);
  await popup.close();

  await tab.show();
  await goTo(tab, 'people');
  await whenSeen(tab, '50 of 50 people.');
  const salesPeople = '.facet input[type=checkbox]';
  await until('people are sorted into functions', () =>
    tab.run((selector) => {
      for (const menu of document.querySelectorAll<HTMLDetailsElement>('.facet:not([open])')) {
        if (!menu.querySelector('fieldset')) menu.querySelector('summary')?.click();
      }
      const options = [...document.querySelectorAll<HTMLInputElement>(selector)];
      return options.some((one) => one.labels?.[0]?.textContent?.startsWith('Sales')) || undefined;
    }, salesPeople),
  );
  await tab.run((selector) => {
    const options = [...document.querySelectorAll<HTMLInputElement>(selector)];
    options.find((one) => one.labels?.[0]?.textContent?.startsWith('Sales'))?.click();
  }, salesPeople);
  await whenSeen(tab, '5 of 50 people.');
  await tab.type('#segment-name', 'Buyers');
  await tab.press(words['segment.save']);
  await whenSeen(tab, 'Kept as Buyers.');

  await goTo(tab, 'people/segments');
  await whenSeen(tab, '5 people, 10% of your network');
  await tab.press('Draft and file: Buyers');
  await tab.type('#draft-text', 'Hello {name}, how is {company|your team}?');
  await tab.press(words['draft.copy']);
  await whenSeen(tab, 'Copied.');
  const preview = await tab.run(() => document.querySelector('.preview')?.textContent ?? '', null);
  expect(preview).toMatch(/^Hello .+, how is Kelp Labs\?$/);
  await tab.press('Mark done');
  await whenSeen(tab, '1 of 5 done.');

  await tab.click('.csv summary');
  await tab.press('Save 5 people as a file');
  const file = await until('the file is there', () =>
    Promise.resolve(
      existsSync(driver.downloads)
        ? readdirSync(driver.downloads).find((name) => name.endsWith('.csv'))
        : undefined,
    ),
  );
  const table = await until('the file is whole', () => {
    const text = readFileSync(join(driver.downloads, file), 'utf8');
    const rows = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: true }).data;
    return Promise.resolve(rows.length === 6 ? rows : undefined);
  });
  expect(table[0]).toEqual(['Name', 'Title', 'Company', 'Profile address']);
  expect(table.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(table.map(([name]) => name).sort()).toEqual(
    [
      'Name',
      `'=HYPERLINK("http://x.invalid","Ada") Row`,
      `'+1 Mast`,
      `'@SUM(A1) Oar`,
      `Bo;'=1+1 Keel`,
      '<b>Dana</b> Sail',
    ].sort(),
  );

  const again = await driver.openOwn('dashboard.html#people/segments');
  await whenSeen(again, '5 people, 10% of your network');
  await again.press('Draft and file: Buyers');
  expect(await whenSeen(again, '1 of 5 done.')).not.toContain('All marked done');

  await again.press('Remove: Buyers');
  await whenSeen(again, 'Buyers was removed, with its draft.');
  await whenSeen(again, words['segment.none']);
  await again.press(words['people.undo']);
  await whenSeen(again, '1 of 5 done.');
  const draft = await again.run(
    () => document.querySelector<HTMLTextAreaElement>('#draft-text')?.value,
    null,
  );
  expect(draft).toBe('Hello {name}, how is {company|your team}?');
});

test('somebody who is forgotten stays forgotten when the file comes again', async ({ driver }) => {
  const path = join(folder, 'Connections.csv');
  writeFileSync(path, connectionsCsv());
  const tab = await driver.openOwn('dashboard.html#imports');
  await whenSeen(tab, words['imports.drop.lead']);
  await tab.chooseFiles('.picker input:not([webkitdirectory])', [path]);
  await tab.press(words['imports.report.close']);
  await goTo(tab, 'people');
  await whenSeen(tab, '50 of 50 people.');
  await tab.type('#people-text', 'dana');
  await whenSeen(tab, '1 of 50 people.');
  await tab.click('.people-row .c-name');
  await tab.press(words['people.forget.ask']);
  await tab.press('Forget <b>Dana</b> Sail for good');
  await whenSeen(tab, words['people.forgotten']);
  await whenSeen(tab, '0 of 49 people.');

  await goTo(tab, 'imports');
  await whenSeen(tab, words['imports.drop.lead']);
  await tab.chooseFiles('.picker input:not([webkitdirectory])', [path]);
  await until('the file was read again', async () =>
    (await tableRows(tab, 'imports')).length === 2 ? true : undefined,
  );
  await goTo(tab, 'people');
  await whenSeen(tab, 'of 49 people.');
  for (const table of ['people', 'fileRows', 'personChanges', 'imports']) {
    expect(JSON.stringify(await tableRows(tab, table)).toLowerCase()).not.toContain('dana');
  }
  expect(await seenText(tab)).not.toContain('Dana');
});

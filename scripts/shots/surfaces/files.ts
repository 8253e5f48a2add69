import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, type LocalDay } from '../../../lib/model/day';
import { t } from '../../../lib/words/t';
import { connectionsCsv, messagesCsv, profileCsv } from '../../../tests/fixtures/generated-exports';
import type { Shot } from '../shot';

const WIDTHS = [1280, 320];
const SEGMENT = 'Kapitänswitwen & Co';

/** Files of a network generated for the pictures, in a folder of the system's own for such things. */
function exportFiles(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-shots-files-'));
  const today = new Date().toISOString().slice(0, 10) as LocalDay;
  const network = { people: 640, newest: addDays(today, -200), everyDays: 4.2 };
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  return [
    file('Connections-spring.csv', connectionsCsv(network)),
    file(
      'Connections.csv',
      connectionsCsv({ ...network, people: 660, movedOn: 12, newest: addDays(today, -3) }),
    ),
    file('messages.csv', messagesCsv(addDays(today, -4))),
    file('Profile.csv', profileCsv('Head of Sales | SaaS & sustainability')),
    file('recipe.csv', 'Flour,Salt\n500,10\n'),
  ];
}

/** What files give; in this order, since the first one brings the files and the goal asks for what others show. */
export const fileShots = (): Shot[] => [
  {
    name: 'files-report',
    path: 'dashboard.html#imports',
    widths: WIDTHS,
    async act(page) {
      await page.getByRole('checkbox').check();
      await page.locator('input[type=file]').first().setInputFiles(exportFiles());
      await page.locator('.import-report, .warning').first().waitFor();
    },
  },
  {
    name: 'files-goal',
    path: 'dashboard.html#goal',
    widths: WIDTHS,
    act: (page) => page.getByRole('button', { name: t('goal.suggestion.use') }).click(),
  },
  ...(['imports', 'history', 'growth', 'engagement', 'composition', 'whatif'] as const).map(
    (section) => ({ name: `files-${section}`, path: `dashboard.html#${section}`, widths: WIDTHS }),
  ),
  {
    name: 'files-people',
    path: 'dashboard.html#people',
    widths: WIDTHS,
    async act(page) {
      const field = page.getByLabel(t('segment.saveAs'));
      await field.fill(SEGMENT);
      await field.press('Enter');
    },
  },
  {
    name: 'files-person',
    path: 'dashboard.html#people',
    widths: WIDTHS,
    act: (page) => page.locator('.people-row').first().click(),
  },
  {
    name: 'files-segment',
    path: 'dashboard.html#people/segments',
    widths: WIDTHS,
    async act(page) {
      const name = t('segment.openNamed', { on: 'yes', name: SEGMENT });
      await page.getByRole('button', { name }).first().click();
      const field = page.getByLabel(t('draft.label'));
      await field.fill('Hi {firstName},\n\nhow is everybody at {company|your company}?');
      await field.blur();
    },
  },
  { name: 'files-review', path: 'dashboard.html#people/review', widths: WIDTHS },
  { name: 'files-lists', path: 'dashboard.html#people/lists', widths: WIDTHS },
  {
    name: 'files-popup',
    path: 'popup.html',
    widths: [384],
    async act(page) {
      const fold = page.getByRole('button', { name: t('know.label') });
      if (await fold.isVisible()) await fold.click();
      const field = page.getByLabel(t('know.label'));
      await field.fill('kelp');
      await field.press('Enter');
      await page.locator('.known').waitFor();
    },
  },
];

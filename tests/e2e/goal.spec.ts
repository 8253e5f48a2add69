// From a file of connections to who matters: sorted by the worker, proposed, kept, and told by the popup.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import words from '../../assets/locales/en.json' with { type: 'json' };
import { addDays, type LocalDay } from '../../lib/model/day';
import { CLASSIFIER_VERSION } from '../../lib/categories/classifier-version';
import { connectionsCsv, profileCsv } from '../fixtures/generated-exports';
import { until } from './browsers/driver';
import { popupView, tableRows, whenSeen } from './extension-state';
import { expect, test } from './fixture';

const TODAY = new Date().toISOString().slice(0, 10) as LocalDay;
const FILE_INPUT = '.picker input:not([webkitdirectory])';

test('a file says who people are, one’s own profile who matters, and the popup how relevant they are', async ({
  driver,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-goal-'));
  const written = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const dashboard = await driver.openOwn('dashboard.html#imports');
  await whenSeen(dashboard, words['imports.drop.lead']);
  await dashboard.chooseFiles(FILE_INPUT, [
    written('Connections.csv', connectionsCsv({ people: 400, newest: addDays(TODAY, -1) })),
    written('Profile.csv', profileCsv('Head of Sales')),
  ]);
  await whenSeen(dashboard, '2 files read');
  rmSync(folder, { recursive: true });
  // Sorted by the import itself: nobody waits for a page to be opened.
  const people = await tableRows<{ classifierVersion: number }>(dashboard, 'people');
  expect(people.filter((row) => row.classifierVersion !== CLASSIFIER_VERSION)).toEqual([]);
  expect((await popupView(dashboard))?.relevance.missing).toEqual(['targets']);

  await dashboard.run(() => {
    location.hash = 'goal';
  }, null);
  await whenSeen(dashboard, 'Function, must match: Sales');
  await dashboard.press(words['goal.suggestion.use']);
  await whenSeen(dashboard, '80 of 400 match (20%).');
  await dashboard.press(words['goal.save']);
  await whenSeen(dashboard, words['goal.kept']);
  const relevance = await until(
    'the popup knows how relevant they are',
    async () => {
      const score = (await popupView(dashboard))?.relevance;
      return score?.printed ? score : undefined;
    },
    20_000,
  );
  expect(relevance.value).toBeGreaterThan(25);
  const popup = await driver.openOwn('popup.html');
  await whenSeen(popup, `Relevance ${Math.round(relevance.value ?? 0)}`);

  // Somebody whom the classifier has not seen, as a page leaves them: the popup alone has them sorted.
  await dashboard.close();
  await popup.run(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('evenkeel');
        open.onsuccess = () => {
          const change = open.result.transaction('people', 'readwrite');
          const people = change.objectStore('people');
          const first = people.openCursor();
          first.onsuccess = () => {
            first.result?.update({ ...first.result.value, classifierVersion: 0, categories: {} });
          };
          change.oncomplete = () => {
            open.result.close();
            resolve();
          };
          change.onabort = () => reject(new Error('not written'));
        };
      }),
    null,
  );
  await popup.close();
  const again = await driver.openOwn('popup.html');
  await until('the popup has sorted who was left', async () => {
    const rows = await tableRows<{ classifierVersion: number; categories?: object }>(
      again,
      'people',
    );
    const isSorted = rows.every((row) => row.classifierVersion === CLASSIFIER_VERSION);
    return isSorted && Object.keys(rows[0]?.categories ?? {}).length > 0 ? true : undefined;
  });
});

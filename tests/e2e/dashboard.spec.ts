import words from '../../assets/locales/en.json' with { type: 'json' };
import { SECTIONS } from '../../components/dashboard/sections';
import { formatMessage } from '../../lib/words/format-message';
import { parseMessage } from '../../lib/words/parse-message';
import { until, type Driver, type Tab } from './browsers/driver';
import { seenText, tellBackground, whenSeen } from './extension-state';
import { expect, test } from './fixture';

const nameOf = (section: string): string =>
  formatMessage(parseMessage(words['dashboard.section']), { section }, 'en');

/** What each section says of the example network beside its name, which stands in the navigation, too. */
const SAID: Readonly<Record<string, string>> = {
  overview: words['advise.title'],
  history: 'Followers went from',
  growth: 'Do you know why?',
  whatif: words['tryOut.note'],
  report: words['report.note'],
  settings: words['storage.title'],
  learn: words['learn.balance.lead'],
};

async function walk(driver: Driver, said: Readonly<Record<string, string>>): Promise<Tab> {
  const dashboard = await driver.openOwn('dashboard.html');
  for (const section of SECTIONS) {
    await dashboard.run((hash) => {
      location.hash = hash;
    }, section);
    await until(`${section} is on show`, async () =>
      (await dashboard.run(
        () => document.querySelector('nav [aria-current=page]')?.textContent,
        null,
      )) === nameOf(section) &&
      (await dashboard.run(() => document.querySelector('main h1, main h2') !== null, null))
        ? true
        : undefined,
    );
    const expected = said[section];
    if (expected) await whenSeen(dashboard, expected);
    expect(
      await dashboard.run(() => document.querySelector('[role=alert]')?.textContent ?? null, null),
    ).toBeNull();
  }
  return dashboard;
}

test('every section of the dashboard says what it knows of the example network', async ({
  driver,
}) => {
  const first = await driver.openOwn('dashboard.html');
  await tellBackground(first, { type: 'showExample' });
  await whenSeen(first, words['example.label']);
  await first.close();
  const dashboard = await walk(driver, SAID);
  expect(await seenText(dashboard)).toContain(words['example.label']);
});

test('every section of the dashboard stands without any data', async ({ driver }) => {
  await walk(driver, { overview: words['empty.title'], history: 'No numbers with a date yet' });
});

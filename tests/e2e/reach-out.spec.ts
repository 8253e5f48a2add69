import words from '../../assets/locales/en.json' with { type: 'json' };
import type { ReminderState } from '../../lib/model/reminder';
import { until, type Driver, type Tab } from './browsers/driver';
import {
  quietTime,
  registeredScripts,
  storedValue,
  tableRows,
  tellBackground,
} from './extension-state';
import { expect, test } from './fixture';

const DAY_MS = 86_400_000;

/** The extension API inside a page of the extension. */
interface ExtensionPage {
  chrome: {
    alarms: {
      create(name: string, options: { when: number }): Promise<void>;
      get(name: string): Promise<{ scheduledTime: number } | undefined>;
    };
    storage: { local: { set(items: object): Promise<void> } };
  };
}

test('the browser’s own alarm wakes a killed background, which tells the missed weeks once', async ({
  driver,
}) => {
  const page = await driver.openOwn('dashboard.html#about');
  const choice = { isOn: true, weekday: 1, hour: 9, archiveMonths: 6 };
  await tellBackground(page, { type: 'chooseReminder', choice });
  // As if the browser had been closed for 20 days.
  await page.run(
    async (settledUntilMs) => {
      const { chrome } = globalThis as unknown as ExtensionPage;
      await chrome.storage.local.set({
        reminder: { settledUntilMs, tellings: [], goalReached: null },
      });
      await chrome.alarms.create('reminder', { when: Date.now() + 2_000 });
    },
    Date.now() - 20 * DAY_MS,
  );
  await driver.killBackground();

  const memory = () => storedValue<ReminderState>(page, 'reminder');
  const [told, ...others] = await until('the missed weeks are told', async () => {
    const tellings = (await memory())?.tellings ?? [];
    return tellings.length > 0 && tellings.every(({ isShown }) => isShown) ? tellings : undefined;
  });
  expect(others).toEqual([]);
  expect(told?.missedWeeks.length).toBeGreaterThanOrEqual(1);
  expect(told?.missedWeeks).not.toContain(told?.week);

  await driver.killBackground();
  await tellBackground(page, { type: 'refreshView' });
  await driver.restart();
  const again = await driver.openOwn('popup.html');
  await until('the alarm is set again after a restart', async () =>
    again.run(async () => {
      const { chrome } = globalThis as unknown as ExtensionPage;
      return (await chrome.alarms.get('reminder')) ? true : undefined;
    }, null),
  );
  expect((await storedValue<ReminderState>(again, 'reminder'))?.tellings).toHaveLength(1);
  await again.click('.telling summary');
  await again.press(words['reminder.skip']);
  await until('the telling is over', async () =>
    (await storedValue<ReminderState>(again, 'reminder'))?.tellings[0]?.state === 'done'
      ? true
      : undefined,
  );
});

async function badgesOn(driver: Driver): Promise<Tab> {
  const settings = await driver.openOwn('dashboard.html#settings');
  await settings.press(words['badges.agree']);
  await until('the badge script is registered', async () =>
    (await registeredScripts(settings)).includes('badge') ? true : undefined,
  );
  return settings;
}

/** The page's elements behind its body, as the page sees them. */
const besideBody = (site: Tab): Promise<string[][]> =>
  site.run(() => {
    const hosts = [...document.documentElement.children].filter(({ tagName }) => tagName === 'DIV');
    return hosts.map((host) => [host.outerHTML, String(host.shadowRoot)]);
  }, null);

test('a badge is one empty element on a profile, and goes when it is taken back', async ({
  driver,
}) => {
  const settings = await badgesOn(driver);
  const site = await driver.openSite(`/in/${driver.standIn.network.other.slug}/`);
  await until('the badge stands there', async () =>
    (await besideBody(site)).length > 0 ? true : undefined,
  );
  expect(await besideBody(site)).toEqual([['<div></div>', 'null']]);
  const text = await site.run(() => document.documentElement.innerText, null);
  expect(text).not.toContain(words['badge.unknown']);
  expect(await registeredScripts(settings)).toEqual(['badge']);
  expect(await tableRows(settings, 'people')).toEqual([]);

  await settings.show();
  await settings.press(words['badges.withdraw']);
  await until('the badge is gone', async () =>
    (await besideBody(site)).length === 0 ? true : undefined,
  );
  await until('no script is registered', async () =>
    (await registeredScripts(settings)).length === 0 ? true : undefined,
  );
});

test('a badge taken back is not in a page that the browser kept for "back"', async ({ driver }) => {
  const settings = await badgesOn(driver);
  const site = await driver.openSite(`/in/${driver.standIn.network.other.slug}/`);
  await until('the badge stands there', async () =>
    (await besideBody(site)).length > 0 ? true : undefined,
  );
  const address = await site.run(() => window.location.href, null);
  await site.goto(new URL('/feed/', address).href);
  await settings.show();
  await settings.press(words['badges.withdraw']);
  await until('no script is registered', async () =>
    (await registeredScripts(settings)).length === 0 ? true : undefined,
  );
  await site.show();
  // Later, so that leaving the page does not take the answer of this call with it.
  await site.run(() => {
    setTimeout(() => {
      history.back();
    });
  }, null);
  await until('the profile is back', async () =>
    (await site.run(() => window.location.href, null)) === address ? true : undefined,
  );
  await quietTime(1000);
  expect(await besideBody(site)).toEqual([]);
});

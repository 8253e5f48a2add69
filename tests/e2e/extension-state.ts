import type { Observation } from '../../lib/model/count';
import type { Metric } from '../../lib/model/metric';
import type { PopupView } from '../../lib/model/popup-view';
import type { Settings } from '../../lib/model/settings';
import { until, type Tab } from './browsers/driver';

/** The extension API as a page of the extension sees it. Only inside functions that run there. */
interface ExtensionPage {
  chrome: {
    storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
    scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
    permissions: { getAll(): Promise<{ origins?: string[] }> };
    runtime: { sendMessage(message: unknown): Promise<unknown> };
  };
}

/** A value of `storage.local`, undefined when it was never written. */
export const storedValue = <T>(tab: Tab, key: string): Promise<T | undefined> =>
  tab.run(async (name) => {
    const { chrome } = globalThis as unknown as ExtensionPage;
    return (await chrome.storage.local.get(name))[name] as T | undefined;
  }, key);

export const popupView = (tab: Tab): Promise<PopupView | undefined> =>
  storedValue<PopupView>(tab, 'popupView');

export const settings = (tab: Tab): Promise<Settings | undefined> =>
  storedValue<Settings>(tab, 'settings');

/** Every row of a table of the database, read past the application. Empty when there is no database yet. */
export const tableRows = <T>(tab: Tab, table: string): Promise<T[]> =>
  tab.run(
    (name) =>
      new Promise<T[]>((resolve, reject) => {
        const open = indexedDB.open('evenkeel');
        open.onerror = () => {
          reject(new Error(open.error?.message));
        };
        open.onsuccess = () => {
          const db = open.result;
          if (!db.objectStoreNames.contains(name)) {
            db.close();
            resolve([]);
            return;
          }
          const all = db.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            db.close();
            resolve(all.result as T[]);
          };
        };
      }),
    table,
  );

/** How many rows a table of the database has. There must be a database. */
export const tableSize = (tab: Tab, table: string): Promise<number> =>
  tab.run(
    (name) =>
      new Promise<number>((resolve) => {
        const open = indexedDB.open('evenkeel');
        open.onsuccess = () => {
          const count = open.result.transaction(name).objectStore(name).count();
          count.onsuccess = () => {
            open.result.close();
            resolve(count.result);
          };
        };
      }),
    table,
  );

export const observations = (tab: Tab): Promise<Observation[]> =>
  tableRows<Observation>(tab, 'observations');

/** Waits until a count of the metric with this value is stored. */
export const whenObserved = (
  tab: Tab,
  metric: Metric,
  value: number,
  timeoutMs?: number,
): Promise<Observation> =>
  until(
    `${metric} ${value} is stored`,
    async () =>
      (await observations(tab)).find((row) => row.metric === metric && row.value === value),
    timeoutMs,
  );

/** Waits until at least so many people are stored: the cards of a list come after its number, while its tab is in view. */
export const whenPeopleStored = <T>(tab: Tab, count: number): Promise<T[]> =>
  until(`${String(count)} people are stored`, async () => {
    const people = await tableRows<T>(tab, 'people');
    if (people.length >= count) return people;
    throw new Error(`there are ${String(people.length)}`);
  });

/** Ids of the scripts that the browser would run in the site. */
export const registeredScripts = (tab: Tab): Promise<string[]> =>
  tab.run(async () => {
    const { chrome } = globalThis as unknown as ExtensionPage;
    return (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  }, null);

export const grantedOrigins = (tab: Tab): Promise<string[]> =>
  tab.run(async () => {
    const { chrome } = globalThis as unknown as ExtensionPage;
    return (await chrome.permissions.getAll()).origins ?? [];
  }, null);

/** What the background says to a message from one of our own pages; asked again while it is starting. */
export const tellBackground = (tab: Tab, message: unknown): Promise<unknown> =>
  until('the background answers', async () => {
    const reply = await tab.run((sent) => {
      const { chrome } = globalThis as unknown as ExtensionPage;
      return chrome.runtime.sendMessage(sent);
    }, message);
    return reply ?? undefined;
  });

/** All text that a person sees on the page. */
export const seenText = (tab: Tab): Promise<string> =>
  tab.run(() => document.body.innerText.replace(/\s+/g, ' '), null);

export const whenSeen = (tab: Tab, text: string | RegExp, timeoutMs?: number): Promise<string> =>
  until(
    `"${String(text)}" is on the page`,
    async () => {
      const seen = await seenText(tab);
      if (typeof text === 'string' ? seen.includes(text) : text.test(seen)) return seen;
      throw new Error(`it says “${seen.slice(0, 600)}”`);
    },
    timeoutMs,
  );

/** Waits as long as a page script could still be at work: to show that nothing comes. */
export const quietTime = (ms = 4000): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

import { afterEach, expect, it } from 'vitest';
import { startSidePanel } from '../../entrypoints/sidepanel/side-panel-screen';
import '../../lib/words';
import { until } from './content-page';

type Updated = (id: number, change: object, tab: object) => void;

afterEach(() => {
  document.body.replaceChildren();
});

it('goes on when the tab does, not when the next page has come in whole', async () => {
  let url: string | undefined = 'https://www.linkedin.com/in/kim-sample/';
  let updated: Updated = () => undefined;
  const browser = {
    storage: {
      local: {
        get: () => Promise.resolve({}),
        onChanged: { addListener: () => undefined },
      },
    },
    runtime: { sendMessage: () => Promise.resolve({ ok: true }) },
    tabs: {
      query: () => Promise.resolve([{ id: 7, url }]),
      onActivated: { addListener: () => undefined },
      onUpdated: { addListener: (listener: Updated) => (updated = listener) },
    },
  };
  await startSidePanel(browser as never);
  const title = () => document.querySelector('#page-title')?.textContent;
  expect(title()).toBe('A profile');
  url = undefined;
  updated(7, { status: 'loading' }, { active: true });
  await until(() => title() === 'No LinkedIn page beside this');
  expect(document.querySelector('#person-title')).toBeNull();
});

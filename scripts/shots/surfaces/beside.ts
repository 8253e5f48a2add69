import type { Page } from '@playwright/test';
import { t } from '../../../lib/words/t';
import type { OpenExtension } from '../open-extension';
import type { Shot } from '../shot';

const SITE = 'https://www.linkedin.com';
const LAYOUTS = ['sdui', 'ember'] as const;
const PROFILES = { known: 'person-0', unknown: 'kim-example' };

/** The stand-in paints no dark pages itself. */
const DARK = '<style>body, main, nav { background: #1b1f23 !important; color: #e6e6e6 }</style>';

/** Says that the profile of the stand-in's viewer is the person's own, as a read profile would. */
const OWN = (slug: string): string => `new Promise((done) => {
  const open = indexedDB.open('evenkeel');
  open.onsuccess = async () => {
    const { settings } = await chrome.storage.local.get('settings');
    const rows = open.result.transaction('accounts', 'readwrite').objectStore('accounts');
    rows.getAll().onsuccess = ({ target }) => {
      const row = target.result.find(({ id }) => id === settings?.activeAccountId) ?? target.result[0];
      rows.put({ ...row, aliases: [...new Set([...row.aliases, 'slug:${slug}'])] })
        .onsuccess = () => { open.result.close(); done(); };
    };
  };
})`;

async function agreeToBadges({ context, url, desk, standIn }: OpenExtension): Promise<void> {
  await desk.evaluate(`chrome.runtime.sendMessage({ type: 'leaveExample' })`);
  await desk.evaluate(OWN(standIn.network.viewer.slug));
  const page = await context.newPage();
  await page.goto(url('dashboard.html#settings'));
  const agree = page.getByRole('button', { name: t('badges.agree') });
  await agree.or(page.getByRole('button', { name: t('badges.withdraw') })).waitFor();
  if (await agree.isVisible()) await agree.click();
  await page.getByRole('button', { name: t('badges.withdraw') }).waitFor();
  await page.close();
}

/** The badge's root is closed: its place is known, and that is enough to click it. */
async function openBadge(page: Page): Promise<void> {
  const host = page.locator('html > div');
  await host.waitFor({ state: 'attached' });
  const { y } = (await host.boundingBox()) ?? { y: 0 };
  await page.mouse.click(60, y + 16);
  await page.mouse.move(640, 200);
}

const badges = (): Shot[] =>
  LAYOUTS.flatMap((layout) =>
    (['light', 'dark'] as const).flatMap((ground) =>
      (['own', 'known', 'unknown'] as const).map((whose) => ({
        name: `badge-${whose}-${layout}-${ground}-page`,
        path: `${SITE}/in/${whose === 'own' ? 'robin-evenhaven' : PROFILES[whose]}/`,
        widths: [1280, 320],
        height: 900,
        async before(extension: OpenExtension) {
          const { standIn } = extension;
          await agreeToBadges(extension);
          standIn.frontEnd = layout;
          standIn.spoil = (document) =>
            ground === 'dark' ? document.replace('</head>', `${DARK}</head>`) : document;
        },
        act: openBadge,
      })),
    ),
  );

/** As it stands there before anybody touches it. */
const closedBadge = (): Shot[] =>
  badges()
    .filter(({ name }) => name === 'badge-known-sdui-light-page')
    .map((shot) => ({ ...shot, name: 'badge-closed', act: () => Promise.resolve() }));

/** A tab beside the panel; the panel itself is a tab here. */
const beside = (name: string, path: string | null): Shot => ({
  name: `sidepanel-${name}`,
  path: 'sidepanel.html',
  widths: [400, 320],
  first: `chrome.tabs.query = async () => [${JSON.stringify(path === null ? {} : { id: 1, url: SITE + path })}];`,
});

/** What stands beside and on the site's pages. After the files, whose people they show. */
export const besideShots = (): Shot[] => [
  beside('elsewhere', null),
  beside('connections', '/mynetwork/invite-connect/connections/'),
  beside('known', `/in/${PROFILES.known}/`),
  beside('unknown', `/in/${PROFILES.unknown}/`),
  ...badges(),
  ...closedBadge(),
];

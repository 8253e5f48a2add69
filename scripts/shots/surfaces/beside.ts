import type { Page } from '@playwright/test';
import { t } from '../../../lib/words/t';
import { inventNetwork } from '../../stand-in/network';
import type { OpenExtension } from '../open-extension';
import type { Shot } from '../shot';

const SITE = 'https://www.linkedin.com';
const LAYOUTS = ['sdui', 'ember'] as const;
const { viewer, other } = inventNetwork('2026-01-01');
const PROFILES = {
  own: viewer.slug,
  known: 'person-0',
  unknown: other.slug,
  /** A head of sales, whom the goal of the files asks for. */
  fitting: 'person-21',
};

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

/** Agrees on the settings page, where nobody has agreed yet. */
async function agree(
  { context, url, desk, standIn }: OpenExtension,
  to: 'badges' | 'consent',
): Promise<void> {
  await desk.evaluate(`chrome.runtime.sendMessage({ type: 'leaveExample' })`);
  await desk.evaluate(OWN(standIn.network.viewer.slug));
  const page = await context.newPage();
  await page.goto(url('dashboard.html#settings'));
  const yes = page.getByRole('button', { name: t(`${to}.agree`) });
  const no = page.getByRole('button', { name: t(`${to}.withdraw`) });
  await yes.or(no).waitFor();
  if (await yes.isVisible()) await yes.click();
  await no.waitFor();
  await page.close();
}

/** Takes the goal that the files suggest. */
async function takeSuggestedGoal({ context, url }: OpenExtension): Promise<void> {
  const page = await context.newPage();
  await page.goto(url('dashboard.html#goal'));
  await page.getByRole('button', { name: t('goal.suggestion.use') }).click();
  await page.getByRole('button', { name: t('goal.save') }).click();
  await page.getByText(t('goal.kept')).waitFor();
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

const badges = (...of: (keyof typeof PROFILES)[]): Shot[] =>
  LAYOUTS.flatMap((layout) =>
    (['light', 'dark'] as const).flatMap((ground) =>
      of.map((whose) => ({
        name: `badge-${whose}-${layout}-${ground}-page`,
        path: `${SITE}/in/${PROFILES[whose]}/`,
        widths: [1280, 320],
        height: 900,
        async before(extension: OpenExtension) {
          const { standIn } = extension;
          await agree(extension, 'badges');
          standIn.frontEnd = layout;
          standIn.spoil = (document) =>
            ground === 'dark' ? document.replace('</head>', `${DARK}</head>`) : document;
        },
        act: openBadge,
      })),
    ),
  );

/** The same once the goal says who matters. */
function withGoal(shots: Shot[]): Shot[] {
  let hasGoal: OpenExtension | undefined;
  return shots.map((shot) => ({
    ...shot,
    name: `${shot.name}-with-goal`,
    async before(extension) {
      if (hasGoal !== extension) await takeSuggestedGoal(extension);
      hasGoal = extension;
      await shot.before?.(extension);
    },
  }));
}

/** As it stands there before anybody touches it. */
const closedBadge = (): Shot[] =>
  badges('known')
    .filter(({ name }) => name === 'badge-known-sdui-light-page')
    .map((shot) => ({ ...shot, name: 'badge-closed', act: () => Promise.resolve() }));

/** A tab beside the panel; the panel itself is a tab here. */
const beside = (name: string, path: string | null): Shot => ({
  name: `sidepanel-${name}`,
  path: 'sidepanel.html',
  widths: [400, 320],
  first: `chrome.tabs.query = async () => [${JSON.stringify(path === null ? {} : { id: 1, url: SITE + path })}];`,
});

/** The panel beside a page that is open for real, and read. */
const besideRead = (name: string, path: string, act: NonNullable<Shot['act']>): Shot => ({
  name: `sidepanel-${name}`,
  path: 'sidepanel.html',
  widths: [400, 320],
  first: `const query = chrome.tabs.query.bind(chrome.tabs);
    chrome.tabs.query = async () => (await query({ url: '${SITE}${path}*' })).slice(0, 1);`,
  async before(extension) {
    await agree(extension, 'consent');
    const page = await extension.context.newPage();
    await page.goto(SITE + path);
  },
  act,
  async after({ context }) {
    for (const page of context.pages()) if (page.url().startsWith(SITE)) await page.close();
  },
});

const whenRead = (page: Page): Promise<void> =>
  page.locator('[aria-labelledby=page-title] li').first().waitFor();

/** What stands beside and on the site's pages. After the files, whose people they show. */
export const besideShots = (): Shot[] => [
  beside('elsewhere', null),
  beside('connections', '/mynetwork/invite-connect/connections/'),
  beside('known', `/in/${PROFILES.known}/`),
  beside('unknown', `/in/${PROFILES.unknown}/`),
  ...badges('own', 'known', 'unknown'),
  ...closedBadge(),
  besideRead('reading', `/in/${PROFILES.own}/`, whenRead),
  besideRead('reading-list', '/mynetwork/invite-connect/connections/', whenRead),
  ...withGoal(badges('own', 'fitting')),
  besideRead('looked', `/in/${PROFILES.unknown}/`, async (page) => {
    await page.getByRole('button', { name: t('beside.look') }).click();
    await page.getByText(t('beside.notStored')).waitFor();
  }),
];

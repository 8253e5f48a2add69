// `npm run shots [NAME…]`: pictures of popup, welcome and dashboard in every state, both themes and several widths, from
// the built extension into shots/. A picture is taken when a NAME is part of its file name.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONSENT_VERSION } from '../../lib/model/settings';
import { addDays, type LocalDay } from '../../lib/model/day';
import { connectionsCsv, messagesCsv, profileCsv } from '../../tests/fixtures/generated-exports';
import { POPUP_VIEWS } from '../../tests/fixtures/popup-views';
import { openExtension } from './open-extension';
import { takeShot, type Shot } from './take-shot';

const CONSENT = { version: CONSENT_VERSION, givenAtMs: Date.UTC(2026, 10, 2), withdrawnAtMs: null };
const NEW_SETTINGS = { consent: null, goal: 'general', goalChosen: false, activeAccountId: null };

const popups: Shot[] = Object.entries(POPUP_VIEWS).map(([name, popupView]) => ({
  name: `popup-${name}`,
  path: 'popup.html',
  widths: name === 'below' || name === 'huge' ? [384, 320] : [384],
  stored: { popupView },
}));

const variants: Shot[] = [
  {
    name: 'popup-typing',
    path: 'popup.html',
    widths: [384],
    stored: { popupView: POPUP_VIEWS.below },
    press: ['Type numbers', 'Show my balance'],
  },
  {
    name: 'popup-correcting',
    path: 'popup.html',
    widths: [384],
    stored: { popupView: POPUP_VIEWS.jump },
    press: ['No, it is …'],
  },
  {
    name: 'popup-rtl',
    path: 'popup.html',
    widths: [384],
    stored: { popupView: POPUP_VIEWS.below },
    dir: 'rtl',
  },
  {
    name: 'popup-long-words',
    path: 'popup.html',
    widths: [384],
    stored: { popupView: POPUP_VIEWS.floor },
    stretch: true,
  },
];

const pages: Shot[] = [
  {
    name: 'welcome',
    path: 'welcome.html',
    widths: [1280, 384, 320],
    stored: { popupView: null, settings: NEW_SETTINGS },
  },
  {
    name: 'welcome-with-balance',
    path: 'welcome.html',
    widths: [1280],
    stored: {
      popupView: POPUP_VIEWS.full,
      settings: { ...NEW_SETTINGS, consent: CONSENT, goal: 'creator', goalChosen: true },
    },
  },
  ...(['overview', 'readers', 'settings', 'about'] as const).map((section) => ({
    name: `dashboard-${section}`,
    path: `dashboard.html#${section}`,
    widths: [1280, 320],
    stored: {
      popupView: POPUP_VIEWS.full,
      settings: { ...NEW_SETTINGS, consent: CONSENT, goal: 'creator', goalChosen: true },
    },
  })),
  {
    name: 'dashboard-empty',
    path: 'dashboard.html',
    widths: [1280],
    stored: { popupView: null, settings: NEW_SETTINGS },
  },
];

/** The invented network as the background itself scores it: what a person without data sees. */
const example: Shot[] = [
  { name: 'example-popup', path: 'popup.html', widths: [384], stored: {} },
  ...(
    [
      'overview',
      'history',
      'growth',
      'engagement',
      'composition',
      'people',
      'whatif',
      'report/2026-11',
      'settings',
      'learn/balance',
    ] as const
  ).map((section) => ({
    name: `example-dashboard-${section.split('/')[0]}`,
    path: `dashboard.html#${section}`,
    widths: section === 'overview' || section === 'history' ? [1280, 320, 2560] : [1280, 320],
    stored: {},
  })),
];

/** What files give, of a network generated for the pictures; in this order, since the first one brings the files. */
const exportsFolder = mkdtempSync(join(tmpdir(), 'evenkeel-shots-files-'));
const exportFile = (name: string, text: string): string => {
  const path = join(exportsFolder, name);
  writeFileSync(path, text);
  return path;
};
const today = new Date().toISOString().slice(0, 10) as LocalDay;
const network = { people: 640, newest: addDays(today, -200), everyDays: 4.2 };
const files: Shot[] = [
  {
    name: 'files-report',
    path: 'dashboard.html#imports',
    widths: [1280, 320],
    stored: {},
    files: [
      exportFile('Connections-spring.csv', connectionsCsv(network)),
      exportFile(
        'Connections.csv',
        connectionsCsv({ ...network, people: 660, movedOn: 12, newest: addDays(today, -3) }),
      ),
      exportFile('messages.csv', messagesCsv(addDays(today, -4))),
      exportFile('Profile.csv', profileCsv('Head of Sales | SaaS & sustainability')),
      exportFile('recipe.csv', 'Flour,Salt\n500,10\n'),
    ],
  },
  {
    name: 'files-goal',
    path: 'dashboard.html#goal',
    widths: [1280, 320],
    stored: {},
    press: ['Use these'],
  },
  { name: 'files-imports', path: 'dashboard.html#imports', widths: [1280], stored: {} },
  { name: 'files-history', path: 'dashboard.html#history', widths: [1280, 320], stored: {} },
  {
    name: 'files-people',
    path: 'dashboard.html#people',
    widths: [1280, 320],
    stored: {},
    enter: { label: 'Keep this filter as a segment named', text: 'Everybody there' },
  },
  {
    name: 'files-person',
    path: 'dashboard.html#people',
    widths: [1280, 320],
    stored: {},
    pressFirst: '.people-row',
  },
  {
    name: 'files-segment',
    path: 'dashboard.html#people/segments',
    widths: [1280, 320],
    stored: {},
    press: ['Draft and file: Everybody there'],
    fill: {
      label: 'Your text',
      text: 'Hi {firstName},\n\nhow is everybody at {company|your company}?',
    },
  },
  {
    name: 'files-review',
    path: 'dashboard.html#people/review',
    widths: [1280, 320],
    stored: {},
  },
  { name: 'files-lists', path: 'dashboard.html#people/lists', widths: [1280], stored: {} },
  {
    name: 'files-composition',
    path: 'dashboard.html#composition',
    widths: [1280, 320],
    stored: {},
  },
  {
    name: 'files-popup',
    path: 'popup.html',
    widths: [384],
    stored: {},
    find: { label: 'Who do I know at …', text: 'kelp' },
  },
];

const wanted = process.argv.slice(2);
const isWanted = ({ name }: Shot): boolean =>
  wanted.length === 0 || wanted.some((part) => name.includes(part));

mkdirSync('shots', { recursive: true });
const extension = await openExtension();
try {
  const seeded = [...popups, ...variants, ...pages];
  for (const shot of [...files, ...example, ...seeded].filter(isWanted)) {
    if (example.includes(shot)) await extension.command({ type: 'showExample' });
    const { tooTall } = await takeShot(extension, shot);
    console.log(`${shot.name}${tooTall ? ` (taller than 600: ${tooTall})` : ''}`);
  }
} finally {
  await extension.close();
  rmSync(exportsFolder, { recursive: true });
}

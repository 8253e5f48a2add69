// `npm run shots [NAME…]`: pictures of popup, welcome and dashboard in every state, both themes and several widths, from
// the built extension into shots/. A picture is taken when a NAME is part of its file name.
import { mkdirSync } from 'node:fs';
import { POPUP_VIEWS } from '../../tests/fixtures/popup-views';
import { openExtension } from './open-extension';
import { takeShot, type Shot } from './take-shot';

const CONSENT = { version: 1, givenAtMs: Date.UTC(2026, 10, 2), withdrawnAtMs: null };
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
  { name: 'example-dashboard', path: 'dashboard.html', widths: [1280], stored: {} },
];

const wanted = process.argv.slice(2);
const isWanted = ({ name }: Shot): boolean =>
  wanted.length === 0 || wanted.some((part) => name.includes(part));

mkdirSync('shots', { recursive: true });
const extension = await openExtension();
try {
  if (example.some(isWanted)) await extension.command({ type: 'showExample' });
  for (const shot of [...example, ...popups, ...variants, ...pages].filter(isWanted)) {
    const { tooTall } = await takeShot(extension, shot);
    console.log(`${shot.name}${tooTall ? ` (taller than 600: ${tooTall})` : ''}`);
  }
} finally {
  await extension.close();
}

import { SECTIONS } from '../../../components/dashboard/sections';
import { seedLargeNetwork } from '../../../tests/bench/seed-large-network';
import type { OpenExtension } from '../open-extension';
import type { Shot } from '../shot';

const WIDTHS = [1280, 320];

/** Sections of which a part is in the picture that says more than the section as a whole. */
const DETAIL: Partial<Record<(typeof SECTIONS)[number], string>> = { learn: 'learn/balance' };

/** Every section of the dashboard, of the network that `before` puts there. */
const everySection = (
  prefix: string,
  before: (extension: OpenExtension) => Promise<unknown>,
  more: Partial<Shot> = {},
): Shot[] => {
  // Once: every later section shows what is there.
  let isThere: OpenExtension | undefined;
  return SECTIONS.map((section) => ({
    name: `${prefix}-dashboard-${section}`,
    path: `dashboard.html#${DETAIL[section] ?? section}`,
    widths: WIDTHS,
    async before(extension) {
      if (isThere === extension) return;
      isThere = extension;
      await before(extension);
    },
    ...more,
  }));
};

const states = { onlyEnglish: true };

/** A person who has nothing yet, one who has a single day, and one who has ten years. */
export const stateShots = (): Shot[] => [
  ...everySection('none', () => Promise.resolve(), states),
  ...everySection(
    'day',
    ({ desk }) => seedLargeNetwork(desk, { people: 3, days: 1, posts: 0 }),
    states,
  ),
  ...everySection(
    'decade',
    ({ desk }) => seedLargeNetwork(desk, { people: 30_000, days: 3650, posts: 5000 }),
    states,
  ),
];

const showExample = ({ command }: OpenExtension): Promise<void> => command({ type: 'showExample' });

/** The invented network as the background itself scores it: what a person without data sees. */
export const exampleShots = (): Shot[] => [
  { name: 'example-popup', path: 'popup.html', widths: [384, 320], before: showExample },
  ...everySection('example', showExample),
  ...(
    ['overview', 'history', 'engagement', 'people', 'composition', 'report', 'settings'] as const
  ).map((section) => ({
    name: `example-rtl-${section}`,
    path: `dashboard.html#${section}`,
    widths: WIDTHS,
    dir: 'rtl' as const,
    onlyEnglish: true,
  })),
  {
    name: 'example-dashboard-wide',
    path: 'dashboard.html#history',
    widths: [2560],
    before: showExample,
  },
];

import { beforeEach, describe, expect, it } from 'vitest';
import { answerBadge } from '../../../lib/background/answer-badge';
import { createConsentKeeper, PROFILE_BADGES } from '../../../lib/background/consent';
import { handleCommand } from '../../../lib/background/handle-command';
import type { BadgeContent } from '../../../lib/model/badge';
import type { LocalDay } from '../../../lib/model/day';
import type { Person } from '../../../lib/model/person';
import type { PopupView } from '../../../lib/model/popup-view';
import { areBadgesAllowed } from '../../../lib/model/settings';
import { filterToStored } from '../../../lib/segments/stored-filter';
import { EVERYBODY } from '../../../lib/segments/people-filter';
import { goalPreset } from '../../../lib/scores/goal-presets';
import type { EvenkeelDatabase } from '../../../lib/store/database';
import { openSettingsStore } from '../../../lib/store/settings-store';
import '../../../lib/words';
import { setLocale } from '../../../lib/words/locales';
import { POPUP_VIEWS } from '../../fixtures/popup-views';
import { fakeSiteAccess } from './fake-site-access';
import { freshDatabase } from './ingest-support';
import { memoryArea } from './memory-area';

const NOW_MS = 1_795_392_000_000;
const ACCOUNT = 'robin';
const KIM = 'https://www.linkedin.com/in/kim-sample/';

const person = (parts: Partial<Person>): Person => ({
  id: `${ACCOUNT}|kim-sample`,
  accountId: ACCOUNT,
  aliases: ['slug:kim-sample'],
  name: 'Kim Sample',
  headline: '',
  company: 'Northwind',
  title: 'Senior engineer',
  relations: ['connection'],
  state: 'present',
  connectedOn: '2024-03-05' as LocalDay,
  hasEmail: false,
  firstSeenAtMs: NOW_MS,
  lastSeenAtMs: NOW_MS,
  classifierVersion: 1,
  categories: { seniority: ['Senior'], function: ['Engineering'] },
  importIds: [],
  seenOnPage: true,
  ...parts,
});

let db: EvenkeelDatabase;
let area: ReturnType<typeof memoryArea>;

async function prepare(view: Partial<PopupView> = {}) {
  const settings = openSettingsStore(area);
  const access = fakeSiteAccess();
  access.state.permitted = true;
  const badges = createConsentKeeper(access.browser, settings, () => NOW_MS, PROFILE_BADGES);
  await badges.accept();
  const account = { id: ACCOUNT, label: '', origin: 'page' as const };
  await settings.writeView({ ...(POPUP_VIEWS.full as PopupView), account, ...view });
  const parts = {
    openDatabase: () => Promise.resolve({ ok: true as const, value: db }),
    settings,
    badges,
    area,
    now: () => NOW_MS,
  };
  return {
    settings,
    access,
    ask: async (url: string) => {
      const reply = await answerBadge(parts, { type: 'badge', url });
      return reply.ok ? (reply.value as BadgeContent) : reply.reason;
    },
    hide: (url: string, where: 'here' | 'everywhere') =>
      answerBadge(parts, { type: 'hideBadge', url, where }),
  };
}

beforeEach(async () => {
  db = await freshDatabase();
  area = memoryArea();
  await db.accounts.add({
    id: ACCOUNT,
    label: '',
    aliases: ['slug:robin-sample'],
    createdAtMs: 1,
    origin: 'page',
    lastProvedAtMs: 1,
  });
});

const everything = async (): Promise<string> =>
  JSON.stringify(
    await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])),
  );

describe('a badge says', () => {
  it('on the own profile health with its three parts', async () => {
    const { ask } = await prepare();
    const content = await ask('https://www.linkedin.com/in/Robin-Sample/');
    expect(content).toMatchObject({ kind: 'own' });
    const { label, lines } = content as Exclude<BadgeContent, { kind: 'none' }>;
    expect(label).toMatch(/^Network health/);
    expect(lines.map((line) => line.split(/[ :]/)[0])).toEqual([
      'Balance',
      'Relevance',
      'Engagement',
    ]);
  });

  it('of somebody known: how they fit and why, since when, segments and the note', async () => {
    const targets = [
      { dimension: 'function' as const, values: ['Engineering'], need: 'must' as const, weight: 0 },
      { dimension: 'industry' as const, values: ['Education'], need: 'nice' as const, weight: 1 },
    ];
    await db.goals.put({ ...goalPreset('general'), targets, accountId: ACCOUNT });
    await db.people.bulkAdd([
      person({}),
      person({
        id: `${ACCOUNT}|other`,
        aliases: ['slug:other'],
        categories: { function: ['Sales'], industry: ['Retail'] },
      }),
    ]);
    await db.notes.add({
      personId: `${ACCOUNT}|kim-sample`,
      accountId: ACCOUNT,
      text: 'Met in Bonn',
      writtenAtMs: 1,
    });
    const segment = (id: string, name: string, value: string) => ({
      id,
      accountId: ACCOUNT,
      name,
      filter: filterToStored({ ...EVERYBODY, categories: { function: [value] } }),
      createdAtMs: 1,
    });
    await db.segments.bulkAdd([
      segment('1', 'Engineers', 'Engineering'),
      segment('2', 'Sellers', 'Sales'),
    ]);
    const before = await everything();
    const { ask } = await prepare();
    const content = (await ask(KIM)) as Exclude<BadgeContent, { kind: 'none' }>;
    expect(content.kind).toBe('known');
    expect(content.label).toMatch(/^Relevance \d+ of 100$/);
    expect(content.lines).toEqual([
      'Fits your goal: Engineering',
      'Not known: industry',
      'Connected since March 5, 2024',
      'In your segments: Engineers',
      'Your note: Met in Bonn',
    ]);
    expect(await everything()).toBe(before);
  });

  it('what fits in the language in use', async () => {
    const targets = [
      { dimension: 'function' as const, values: ['Engineering'], need: 'must' as const, weight: 0 },
    ];
    await db.goals.put({ ...goalPreset('general'), targets, accountId: ACCOUNT });
    await db.people.add(person({}));
    const { ask } = await prepare();
    await setLocale(['de']);
    const content = (await ask(KIM)) as Exclude<BadgeContent, { kind: 'none' }>;
    await setLocale(['en']);
    expect(content.lines[0]).toBe('Passt zu Ihrem Ziel: Ingenieurwesen und Entwicklung');
  });

  it('of somebody known and not yet sorted that they are in the network, and where to look', async () => {
    await db.people.add(person({ classifierVersion: 0 }));
    const { ask } = await prepare();
    expect(await ask(KIM)).toMatchObject({
      kind: 'unknown',
      label: 'In your network',
      lines: [
        'Connected since March 5, 2024',
        'Not sorted yet: open Evenkeel’s side panel to see how well they fit your goal.',
      ],
    });
  });

  it('of anybody else only where to look, and stores nothing', async () => {
    const before = await everything();
    const { ask } = await prepare();
    // A list may be read in part only: who is not on it may be in the network all the same.
    expect(await ask(KIM)).toMatchObject({ kind: 'unknown', label: 'Not in your lists' });
    expect(await ask('https://www.linkedin.com/in/nobody-known/')).toMatchObject({
      kind: 'unknown',
    });
    expect(await everything()).toBe(before);
  });

  it.each([
    'https://www.linkedin.com/in/me/',
    'https://example.org/in/kim-sample/',
    'https://www.linkedin.com/feed/',
    '',
  ])('nothing at %s', async (url) => {
    const { ask } = await prepare();
    expect(await ask(url)).toEqual({ kind: 'none' });
  });

  it('nothing while the invented network is on show', async () => {
    const { ask } = await prepare({ account: { id: 'example', label: '', origin: 'example' } });
    expect(await ask(KIM)).toEqual({ kind: 'none' });
  });
});

describe('a badge clicked away', () => {
  it('stays away from this profile and names nobody in the settings', async () => {
    const { ask, hide, settings } = await prepare();
    await hide(KIM, 'here');
    expect(await ask(KIM)).toEqual({ kind: 'none' });
    expect(await ask('https://www.linkedin.com/in/other/')).toMatchObject({ kind: 'unknown' });
    expect(JSON.stringify(await settings.read())).not.toContain('kim');
  });

  it('comes back when the person wants it back everywhere it was hidden', async () => {
    const { ask, hide, settings } = await prepare();
    await hide(KIM, 'here');
    const context = { db, settings, nowMs: NOW_MS, utcOffsetMinutes: 0 };
    await handleCommand(context, { type: 'showHiddenBadges' });
    expect(await ask(KIM)).toMatchObject({ kind: 'unknown' });
    expect((await settings.read()).hiddenBadges).toEqual([]);
  });

  it('stays away everywhere: the agreement is over', async () => {
    const { ask, hide, settings, access } = await prepare();
    await hide(KIM, 'everywhere');
    expect(areBadgesAllowed(await settings.read())).toBe(false);
    expect(access.state).toEqual({ permitted: false, registered: false });
    expect(await ask(KIM)).toBe('no-consent');
  });
});

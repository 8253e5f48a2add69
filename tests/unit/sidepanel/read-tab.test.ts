import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { readTab, tabInView } from '../../../entrypoints/sidepanel/read-tab';
import { PAGE_IDS } from '../../../lib/model/reading';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { DATABASE_NAME, type EvenkeelDatabase } from '../../../lib/store/database';
import type { StoredObservation } from '../../../lib/store/rows';
import { t } from '../../../lib/words';
import { POPUP_VIEWS } from '../../fixtures/popup-views';
import { freshDatabase } from '../background/ingest-support';
import { storedObservation } from './stored-observation';

const NOW_MS = 1_795_392_000_000;
const MINUTE_MS = 60_000;
const ACCOUNT = 'a1';
const CONNECTIONS = 'https://www.linkedin.com/mynetwork/invite-connect/connections/';
const LOCAL = { view: POPUP_VIEWS.full, settings: DEFAULT_SETTINGS };

let db: EvenkeelDatabase;
beforeEach(async () => {
  db = await freshDatabase(DATABASE_NAME);
});

const browserAt = (url: string | undefined) =>
  ({ tabs: { query: () => Promise.resolve([{ id: 7, ...(url ? { url } : {}) }]) } }) as never;

describe('the tab beside the panel', () => {
  it('is a page of the site, by its address alone', async () => {
    expect(await tabInView(browserAt('https://www.linkedin.com/in/Kim-Sample/?x=1'))).toEqual({
      tabId: 7,
      url: 'https://www.linkedin.com/in/Kim-Sample/?x=1',
      pageId: 'profile',
      slug: 'kim-sample',
    });
    expect(await tabInView(browserAt(CONNECTIONS))).toMatchObject({
      pageId: 'connections',
      slug: null,
    });
  });

  it.each([undefined, 'https://example.org/in/kim/', 'about:blank'])(
    'is nothing to us at %s',
    async (url) => {
      expect(await tabInView(browserAt(url))).toBeNull();
    },
  );
});

it.each(PAGE_IDS.filter((id) => id !== 'other'))('%s has a name of its own', (page) => {
  expect(t('beside.page', { page })).not.toBe(t('beside.page', { page: 'other' }));
});

describe('what was read of it', () => {
  const keep = (...rows: Partial<StoredObservation>[]) =>
    db.observations.bulkPut(
      rows.map((row, i) =>
        storedObservation({ key: `k${i}`, accountId: ACCOUNT, lastSeenAtMs: NOW_MS, ...row }),
      ),
    );
  const tab = { tabId: 7, url: CONNECTIONS, pageId: 'connections' as const, slug: null };

  it('comes with its proof, and only what this page gave in the last minutes', async () => {
    await keep(
      { value: 1465 },
      { value: 1, lastSeenAtMs: NOW_MS - 16 * MINUTE_MS },
      { value: 2, standing: 'refused' },
      { value: 3, accountId: 'somebody else' },
      { value: 4, evidence: null },
    );
    const read = await readTab(tab, LOCAL, NOW_MS);
    expect(read?.reads).toMatchObject([
      { key: 'k0', value: 1465, text: '1,465 connections', place: 3, readerVersion: 1 },
    ]);
    expect(read?.person).toEqual({ kind: 'none' });
  });

  it('is nothing on another page, and storing nothing it leaves the database as it was', async () => {
    await keep({ value: 1465 });
    const before = await db.observations.toArray();
    expect((await readTab({ ...tab, pageId: 'feed' }, LOCAL, NOW_MS))?.reads).toEqual([]);
    expect(await db.observations.toArray()).toEqual(before);
  });

  it.each(['https://www.linkedin.com/in/kim-sample/', 'https://www.linkedin.com/in/robin/'])(
    'shows the own numbers on no page of another member: %s',
    async (url) => {
      const [, slug = ''] = /in\/(\w.*)\//.exec(url) ?? [];
      await db.accounts.add({
        id: ACCOUNT,
        label: '',
        aliases: ['slug:robin'],
        createdAtMs: 1,
        origin: 'page',
        lastProvedAtMs: 1,
      });
      const { evidence } = storedObservation({});
      await keep({ value: 1465, evidence: evidence && { ...evidence, readerId: 'profile' } });
      const isOwn = slug === 'robin';
      const read = await readTab({ tabId: 7, url, pageId: 'profile', slug }, LOCAL, NOW_MS);
      expect(read?.isOthers).toBe(!isOwn);
      expect(read?.reads.map(({ value }) => value)).toEqual(isOwn ? [1465] : []);
    },
  );

  it('says who a profile is, also where its badge was hidden', async () => {
    const url = 'https://www.linkedin.com/in/kim-sample/';
    const profile = { tabId: 7, url, pageId: 'profile' as const, slug: 'kim-sample' };
    const read = await readTab(profile, LOCAL, NOW_MS);
    expect(read?.person).toMatchObject({ kind: 'unknown', label: 'Not in your lists' });
  });
});

import type { Browser } from 'webextension-polyfill';
import { badgeContent } from '../../lib/background/badge-content';
import { slugAlias } from '../../lib/model/account';
import type { BadgeContent } from '../../lib/model/badge';
import type { ReadNow, TabInView } from '../../lib/model/side-panel';
import { pageOfUrl } from '../../lib/pages/page-of-url';
import { openDatabase, type EvenkeelDatabase } from '../../lib/store/database';
import type { LocalState } from '../../lib/store/watch-local';

/** "Just now": a page stays open beside the panel for a while. */
const RECENT_MS = 15 * 60_000;

/**
 * The page of the site in the active tab of this window.
 * @returns null on other sites, and where the browser does not name the address because the site was not allowed
 */
export async function tabInView(browser: Pick<Browser, 'tabs'>): Promise<TabInView | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = tab?.url;
  const page = url === undefined ? undefined : pageOfUrl(url);
  if (tab?.id === undefined || url === undefined || !page) return null;
  return { tabId: tab.id, url, pageId: page.pageId, slug: page.slug ?? null };
}

/**
 * What is known of a tab's page: numbers read from it in the last minutes, and who is in view. Stores nothing.
 * @returns `isOthers` where the page is another member's, from which no number is ever read
 */
export async function readTab(
  { url, pageId, slug }: TabInView,
  { view, settings }: LocalState,
  nowMs: number,
): Promise<{ reads: ReadNow[]; isOthers: boolean; person: BadgeContent } | null> {
  const opened = await openDatabase();
  if (!opened.ok) return null;
  const db = opened.value;
  try {
    const accountId = view?.account?.id ?? '';
    const isOthers = slug !== null && !(await isSlugOf(db, accountId, slug));
    const reads = isOthers ? [] : await readsOf(db, accountId, pageId, nowMs);
    const shown = { ...settings, hiddenBadges: [] };
    const person =
      pageId === 'profile'
        ? await badgeContent({ db, settings: shown, view, nowMs }, url)
        : ({ kind: 'none' } as const);
    return { reads, isOthers, person };
  } finally {
    db.close();
  }
}

async function isSlugOf(db: EvenkeelDatabase, accountId: string, slug: string): Promise<boolean> {
  const owners = await db.accounts.where('aliases').equals(slugAlias(slug)).toArray();
  return owners.some(({ id }) => id === accountId);
}

async function readsOf(
  db: EvenkeelDatabase,
  accountId: string,
  readerId: string,
  nowMs: number,
): Promise<ReadNow[]> {
  const rows = await db.observations
    .filter(
      ({ accountId: of, lastSeenAtMs, evidence, standing }) =>
        of === accountId &&
        standing !== 'refused' &&
        lastSeenAtMs > nowMs - RECENT_MS &&
        evidence?.readerId === readerId,
    )
    .toArray();
  return rows.flatMap(({ evidence, ...row }) =>
    evidence
      ? [
          {
            ...row,
            text: evidence.text,
            place: evidence.selector + 1,
            readerVersion: evidence.readerVersion,
          },
        ]
      : [],
  );
}

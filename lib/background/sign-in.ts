import { parseAddress } from '../pages/address';
import type { EvenkeelDatabase } from '../store/database';

/** First path segments of the pages where somebody signs in or out, or an account is switched. */
const SIGN_IN_PATHS = ['login', 'uas', 'checkpoint', 'authwall', 'signup', 'logout'];

/** Whether another person may be signed in after this address: sign-in, sign-out, `/m/logout/`. */
export function isSignInUrl(url: string): boolean {
  const path = parseAddress(url)?.path;
  if (!path) return false;
  const [first = '', second = ''] = path.split('/');
  return SIGN_IN_PATHS.includes(first) || (first === 'm' && SIGN_IN_PATHS.includes(second));
}

/** From here on nothing that was proved before says who is signed in, in any tab: they share one session. */
export async function noteSignIn(db: EvenkeelDatabase, tabId: number, atMs: number): Promise<void> {
  await db.documentViewers.put({
    id: `${tabId}|sign-in|${atMs}`,
    tabId,
    documentId: '',
    kind: 'signIn',
    accountId: '',
    slug: null,
    memberId: null,
    firstAtMs: atMs,
    lastAtMs: atMs,
  });
}

/** No browser gives a tab this number. */
const NO_TAB = -1;

/**
 * Tabs are numbered anew when the browser starts: what was proved in them before says nothing about the new ones, and
 * what still waits for a proof in one of them waits in vain.
 */
export async function forgetTabs(db: EvenkeelDatabase): Promise<void> {
  await db.transaction('rw', [db.documentViewers, db.unprovedReadings], async () => {
    await db.documentViewers.clear();
    await db.unprovedReadings.clear();
  });
}

/**
 * A closed tab's number may be given to another one. Who was signed in stays known as evidence against others: all tabs
 * share one session.
 */
export async function forgetTab(db: EvenkeelDatabase, tabId: number): Promise<void> {
  await db.transaction('rw', [db.documentViewers, db.unprovedReadings], async () => {
    await db.documentViewers.where('tabId').equals(tabId).modify({ tabId: NO_TAB });
    await db.unprovedReadings.where('tabId').equals(tabId).delete();
  });
}

import type { Page } from '@playwright/test';
import { SITE_ORIGIN } from '../../lib/pages/address';
import type { SavedPage } from './saved-pages';

/** Answers for one page and its frames; nothing else is answered, and nothing leaves the machine. */
export async function serveSavedPage(tab: Page, page: SavedPage): Promise<void> {
  const { origin, pathname } = new URL(page.url);
  const documents = new Map([[origin + pathname, page.html]]);
  for (const [path, html] of Object.entries(page.frames)) documents.set(SITE_ORIGIN + path, html);
  await tab.route('**/*', async (route) => {
    const asked = new URL(route.request().url());
    const body = documents.get(asked.origin + asked.pathname);
    if (body === undefined || !route.request().isNavigationRequest()) await route.abort();
    else await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
}

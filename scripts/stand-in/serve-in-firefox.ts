import type { Page } from 'puppeteer-core';
import type { StandIn } from './stand-in';

/** Answers for the real host name in one tab of Firefox; every other request goes its way. */
export async function serveInFirefox(page: Page, standIn: StandIn): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    const isDocument = request.isNavigationRequest();
    const answered = url.startsWith('https://www.linkedin.com/')
      ? request.respond(standIn.answer({ url, isDocument }))
      : request.continue();
    // A tab that closes takes its unanswered requests with it.
    answered.catch(() => undefined);
  });
}

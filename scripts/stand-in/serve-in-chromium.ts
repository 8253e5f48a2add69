import type { BrowserContext } from '@playwright/test';
import type { StandIn } from './stand-in';

/** Answers for the real host name inside a Chromium context: registration, page script and messages are the real ones. */
export async function serveInChromium(context: BrowserContext, standIn: StandIn): Promise<void> {
  await context.route('https://www.linkedin.com/**', async (route) => {
    const request = route.request();
    const isDocument = request.resourceType() === 'document';
    await route.fulfill(standIn.answer({ url: request.url(), isDocument }));
  });
}

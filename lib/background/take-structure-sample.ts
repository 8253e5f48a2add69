import type { Browser } from 'webextension-polyfill';
import * as v from 'valibot';

/** Longest sample that is kept; the sampler stays far below. */
const MAX_LENGTH = 60_000;

const taken = v.object({ url: v.string(), sample: v.pipe(v.string(), v.maxLength(MAX_LENGTH)) });

/**
 * Scrubbed structure of the page that a tab shows now.
 * @returns undefined when the tab is gone, may not be read any more, or shows another page than `url`
 */
export async function takeStructureSample(
  browser: Pick<Browser, 'scripting'>,
  tabId: number,
  url: string,
): Promise<string | undefined> {
  try {
    const [done] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['structure-sample.js'],
    });
    const answer = v.safeParse(taken, done?.result);
    return answer.success && answer.output.url === url ? answer.output.sample : undefined;
  } catch {
    return undefined;
  }
}

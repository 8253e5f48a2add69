import { describe, expect, it } from 'vitest';
import { takeStructureSample } from '../../../lib/background/take-structure-sample';

const URL_READ = 'https://www.linkedin.com/mynetwork/invite-connect/connections/';

const browserThatReturns = (result: unknown) =>
  ({ scripting: { executeScript: () => Promise.resolve([{ frameId: 0, result }]) } }) as never;

describe('the structure sample of a page that could not be read', () => {
  it('is what the injected script returns', async () => {
    const browser = browserThatReturns({ url: URL_READ, sample: '<main>Aaa 9</main>' });
    expect(await takeStructureSample(browser, 1, URL_READ)).toBe('<main>Aaa 9</main>');
  });

  it.each([
    ['another page by now', { url: 'https://www.linkedin.com/feed/', sample: '<main>' }],
    ['nothing', undefined],
    ['something else', { url: URL_READ, sample: 7 }],
    ['a sample without end', { url: URL_READ, sample: 'a'.repeat(60_001) }],
  ])('is not taken from %s', async (_, result) => {
    expect(await takeStructureSample(browserThatReturns(result), 1, URL_READ)).toBeUndefined();
  });

  it('is not there when the tab is gone', async () => {
    const browser = { scripting: { executeScript: () => Promise.reject(new Error('No tab')) } };
    expect(await takeStructureSample(browser as never, 1, URL_READ)).toBeUndefined();
  });
});

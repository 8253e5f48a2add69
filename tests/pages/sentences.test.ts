import { describe, expect, it } from 'vitest';
import { FIXTURE_PAGES, openInFrame, readDocument } from './fixture-pages';

/** The counts of a fixture after one change of its text; no fixture of their own, since without its words a sentence is a number. */
async function countsWith(slug: string, from: string, to: string): Promise<Record<string, number>> {
  const page = FIXTURE_PAGES.find((fixture) => fixture.slug === slug);
  if (!page?.html.includes(from)) throw new Error(`${slug} does not hold ${from}`);
  const html = page.html.replace(from, to);
  const reading = readDocument(await openInFrame({ ...page, html }), page);
  return Object.fromEntries((reading?.counts ?? []).map(({ metric, value }) => [metric, value]));
}

const HEADER = '<p>1,465<!-- --> connections</p>';
const LINKED = '<span class="t-bold">397</span> connections';
const VIEWERS = '<div aria-label="Profile viewers 241"><p>Profile viewers</p><p>241</p></div>';
const TOTAL = '<p>2,210 followers</p>';

describe('a number whose words go on outside of its element', () => {
  it.each([
    '<p><strong>77 connections</strong> solved today’s puzzle</p>',
    '<p><span><strong>77 connections</strong></span> solved today’s puzzle</p>',
    '<p>Today <b>77 connections</b></p>',
    '<p>3 of your connections</p>',
  ])('is no total of a list: %s', async (sentence) => {
    const slug = 'connections-2026-sdui-en';
    expect(await countsWith(slug, HEADER, sentence)).toEqual({});
    expect(await countsWith(slug, HEADER, HEADER + sentence)).toEqual({ connections: 1465 });
  });

  it.each([
    '<div><span>45 followers</span> joined this week</div>',
    '<p><b>45 followers</b> left</p>',
  ])('is no total of followers: %s', async (sentence) => {
    expect(await countsWith('followers-2026-sdui-en', TOTAL, sentence)).toEqual({});
  });

  it('is no number of a link', async () => {
    const own = await countsWith(
      'own-profile-2022-ember-en',
      LINKED,
      '<b>12 connections</b> in common with Lorem Ltd',
    );
    expect(own).not.toHaveProperty('connections');
    expect(own).toHaveProperty('followers', 398);
    const feed = '<p><strong>12 profile viewers</strong> work in Lorem</p>';
    expect(await countsWith('feed-2026-sdui-en', VIEWERS, feed)).toEqual({ postImpressions: 1010 });
  });

  it.each([
    '<p><strong>1,465</strong> connections</p>',
    '<p><span><span>1,465</span></span> connections</p>',
    '<h1><span>1,465</span><span>connections</span></h1>',
    '<p>You have <b>1,465 connections</b></p>',
  ])('is the total where nothing else is said: %s', async (header) => {
    const counts = await countsWith('connections-2026-sdui-en', HEADER, header);
    expect(counts).toEqual({ connections: 1465 });
  });
});

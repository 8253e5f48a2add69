import { Chart } from 'chart.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../../assets/styles/page.css';
import { drawResponses } from '../../../components/charts/draw-responses';
import { ResponsesPanel, type DrawResponses } from '../../../components/responses/responses-panel';
import { addDays, toLocalDay } from '../../../lib/model/day';
import type { ResponseHistory } from '../../../lib/scores/response-history';
import { setLocale } from '../../../lib/words/locales';
import { NOW_MS } from '../../fixtures/popup-views';
import { expectAccessible, paint, press, THEMES } from './paint';

const TODAY = toLocalDay(NOW_MS, 0);

/** A post every eight days, newest eight days ago; the best a month ago. */
const POSTS = Array.from({ length: 28 }, (_, i) => {
  const responses = i === 24 ? 120 : 20 + ((i * 7) % 13);
  return {
    id: `p${i}`,
    day: addDays(TODAY, -8 * (28 - i)),
    responses,
    impressions: 1_000,
    per1000: responses,
  };
});
const NONE_LEFT = { undated: 0, young: 0, impressions: 0, responses: 0, few: 0 };

const HISTORY: ResponseHistory = {
  today: TODAY,
  posts: POSTS,
  leftOut: { undated: 0, young: 1, impressions: 12, responses: 0, few: 0 },
  usual: { per1000: 26.2, low: 22, high: 31, posts: 17 },
};

const panel = (
  history: Partial<ResponseHistory> = {},
  draw: DrawResponses | null = drawResponses,
  onPicture = vi.fn(),
) => (
  <main class="page">
    <h1>Engagement</h1>
    <ResponsesPanel history={{ ...HISTORY, ...history }} draw={draw} onPicture={onPicture} />
  </main>
);

const chartIn = (body: Element): Promise<Chart<'line'>> =>
  vi.waitUntil(
    () => {
      const canvas = body.querySelector('canvas');
      return canvas && (Chart.getChart(canvas) as Chart<'line'> | undefined);
    },
    { timeout: 8000 },
  );

/** The rows, which are made when somebody asks for them. */
async function openTable(body: Element): Promise<Element[]> {
  const details = body.querySelector('details');
  if (details?.open === false) details.querySelector('summary')?.click();
  await vi.waitFor(() => expect(details?.querySelector('tbody')).not.toBeNull());
  return [...(details?.querySelectorAll('tbody tr') ?? [])];
}

afterEach(async () => {
  document.documentElement.style.fontSize = '';
  await page.viewport(1280, 720);
  await setLocale(['en']);
});

describe('responses to posts', () => {
  it.each(THEMES)('say in words and in a table what the chart draws (%s)', async (theme) => {
    const body = paint(panel(), theme);
    expect(body.textContent).toContain(
      '28 posts from April 13, 2026 to November 15, 2026: the middle one brought 26 responses per 1,000 views, the best 120 on October 22, 2026.',
    );
    expect(body.textContent).toContain(
      'Your usual is 26.2, somewhere from 22 to 31: from 17 posts of the year before the last 90 days.',
    );
    expect(body.textContent).toContain('12 of 41 posts have no views known.');
    expect(body.textContent).toContain('1 of 41 posts is younger than 7 days');
    const rows = (await openTable(body)).map(({ textContent }) => textContent);
    expect(rows).toHaveLength(28);
    expect(rows[3]).toBe('October 22, 20261201,000120');
    await chartIn(body);
    await expectAccessible();
  });

  it('are a dot each, and what is not known is none, with the usual as a line in its band', async () => {
    const { data, scales } = await chartIn(paint(panel()));
    const [dots, line, low, high] = data.datasets;
    expect(dots?.data).toHaveLength(28);
    expect(dots?.showLine).toBe(false);
    const across = [line, low, high].map((set) =>
      set?.data.map((point) => (point as { y: number }).y),
    );
    expect(across).toEqual([[26.2, 26.2], [22, 22], [31, 31]]); // prettier-ignore
    expect(high?.fill).toBe('-1');
    expect(scales['y']?.min).toBe(0);
  });

  it('are drawn without a line where nothing is usual yet, and say what it takes', async () => {
    const body = paint(panel({ usual: null, leftOut: NONE_LEFT }));
    expect(body.textContent).toContain('A usual value of your own takes 8 such posts');
    expect(body.textContent).not.toContain('The line is your usual');
    expect((await chartIn(body)).data.datasets).toHaveLength(1);
  });

  it('need three posts, and say which numbers are missing and where they come from', () => {
    const body = paint(panel({ posts: POSTS.slice(0, 2), usual: null }));
    expect(body.querySelector('canvas, table')).toBeNull();
    expect(body.textContent).toContain('Only 2 posts of the last year can be drawn.');
    expect(body.textContent).toContain('12 of 15 posts have no views known.');
    expect(body.querySelector('a.button')?.getAttribute('href')).toBe('#imports');
    const empty = paint(panel({ posts: [], usual: null, leftOut: NONE_LEFT }));
    expect(empty.textContent).toContain('No post of the last year can be drawn.');
    expect(empty.textContent).not.toMatch(/\b0\b/);
  });

  it('are read before the drawing is loaded, and drawn when it is there', async () => {
    const draw = vi.fn(drawResponses);
    const text = paint(panel({}, null)).textContent;
    expect(text).toContain('28 posts');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const body = paint(panel({}, draw));
    await chartIn(body);
    expect(draw).toHaveBeenCalledOnce();
  });

  it('stand open as a table while they are few', () => {
    const body = paint(panel({ posts: POSTS.slice(-5) }));
    expect(body.querySelectorAll('tbody tr')).toHaveLength(5);
  });

  it('become a picture with a title', async () => {
    const onPicture = vi.fn<(picture: Blob) => void>();
    press(paint(panel({}, drawResponses, onPicture)), 'Save as a picture');
    await vi.waitFor(() => expect(onPicture).toHaveBeenCalledOnce(), { timeout: 8000 });
    const picture = await createImageBitmap(onPicture.mock.calls[0]?.[0] as Blob);
    expect(picture.width).toBeGreaterThan(300);
  });

  it('show the newest of more posts than anyone reads', async () => {
    const many = Array.from({ length: 450 }, (_, i) => ({ ...POSTS[0]!, id: `m${i}` }));
    const body = paint(panel({ posts: many }));
    expect(await openTable(body)).toHaveLength(400);
    expect(body.textContent).toContain('The newest 400 of 450.');
  });

  it.each(['en', 'de', 'es', 'fr', 'pt'])(
    'hold in a window of 320 at twice the text, also right to left (%s)',
    async (language) => {
      await page.viewport(320, 720);
      await setLocale([language]);
      document.documentElement.style.fontSize = '32px';
      for (const dir of ['ltr', 'rtl']) {
        document.documentElement.dir = dir;
        const body = paint(panel());
        await openTable(body);
        await chartIn(body);
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
        for (const box of document.querySelectorAll('.panel, details')) {
          expect(box.scrollWidth, box.tagName).toBeLessThanOrEqual(box.clientWidth + 1);
        }
      }
      document.documentElement.dir = '';
    },
  );
});

import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Chart } from 'chart.js';
import '../../../assets/styles/page.css';
import { filledHistory, HISTORY_STATE, historySpies } from './history-views';
import { paint, press } from './paint';

/** Of the labels beside the axis and in the legend, as they are drawn. */
function labelSizes({ legend, scales, ctx }: Chart): number[] {
  const sizes: number[] = [];
  const remember = vi.spyOn(ctx, 'fillText').mockImplementation(() => {
    sizes.push(parseFloat(ctx.font));
  });
  scales['y']?.draw(scales['y'].chart.chartArea);
  const [axis] = sizes.splice(0);
  (legend as unknown as { draw(): void }).draw();
  const [label] = sizes;
  remember.mockRestore();
  return [axis ?? 0, label ?? 0];
}

describe('history', () => {
  it('says in words what the chart draws, and never joins sources', () => {
    const text = paint(filledHistory()).textContent;
    expect(text).toContain(
      'Followers: 3,400–3,499 on May 2, 2026, 3,642 on November 20, 2026 (read from pages).',
    );
    expect(text).toContain('At least 5 connections by November 18, 2026');
    expect(text).toContain('October 18, 2026: A post went far: <b>bold</b>');
  });

  it('shows the range that was chosen, and nearer or earlier parts of it', async () => {
    const body = paint(filledHistory());
    press(body, '30 days');
    await vi.waitFor(() => expect(body.textContent).not.toContain('May 2, 2026'));
    expect(body.querySelector('[aria-pressed=true]')?.textContent).toBe('30 days');
    press(body, 'Closer');
    await vi.waitFor(() => expect(body.querySelector('[aria-pressed=true]')).toBeNull());
    press(body, 'All');
    await vi.waitFor(() => expect(body.textContent).toContain('May 2, 2026'));
  });

  it('takes a number out with a reason, and keeps what was said about an earlier one', async () => {
    const on = historySpies();
    const body = paint(filledHistory(HISTORY_STATE, on));
    expect(body.textContent).toContain('36,420 was removed on November 23, 2026');
    expect(body.querySelector('i')).toBeNull();
    press(body, 'All');
    press(body, 'Remove followers of May 2, 2026');
    await vi.waitFor(() => expect(body.querySelector('[name="reason"]')).not.toBeNull());
    const reason = body.querySelector<HTMLInputElement>('[name="reason"]');
    if (reason) reason.value = 'somebody else’s';
    reason?.form?.requestSubmit();
    expect(on.onRemove).toHaveBeenCalledWith(
      expect.stringContaining('2026-05-02'),
      'somebody else’s',
    );
  });

  it.each([
    [1280, '16px', 12],
    [1280, '32px', 24],
    [320, '32px', 12],
  ])(
    'is labelled as large as text is, where it has room: %i wide, %s',
    async (width, rem, size) => {
      await page.viewport(width, 720);
      document.documentElement.style.fontSize = rem;
      const canvas = paint(filledHistory()).querySelector('canvas');
      const chart = await vi.waitUntil(() => canvas && Chart.getChart(canvas), { timeout: 8000 });
      expect(labelSizes(chart)).toEqual([size, size]);
      document.documentElement.style.fontSize = '';
      await page.viewport(1280, 720);
    },
  );

  it('is labelled anew when its window gets wider', async () => {
    await page.viewport(320, 720);
    document.documentElement.style.fontSize = '32px';
    const canvas = paint(filledHistory()).querySelector('canvas');
    const chart = await vi.waitUntil(() => canvas && Chart.getChart(canvas), { timeout: 8000 });
    await page.viewport(1280, 720);
    await vi.waitFor(() => expect(labelSizes(chart)).toEqual([24, 24]));
    document.documentElement.style.fontSize = '';
  });

  it('becomes a picture with a title on the colour of the card', async () => {
    const on = historySpies();
    press(paint(filledHistory(HISTORY_STATE, on)), 'Save as a picture');
    await vi.waitFor(() => expect(on.onPicture).toHaveBeenCalledOnce(), { timeout: 8000 });
    const [blob] = on.onPicture.mock.calls[0] as [Blob];
    const picture = await createImageBitmap(blob);
    expect(blob.type).toBe('image/png');
    expect(picture.width).toBeGreaterThan(300);
  });

  it('has nothing to say before there is a number', () => {
    const empty = { page: [], file: [], typed: [] };
    const history = { followers: empty, connections: empty, survivors: [] };
    const pairs = { audienceOnly: [], balance: [] };
    const body = paint(filledHistory({ history, pairs, marks: [], stored: [], edited: [] }));
    expect(body.querySelector('canvas')).toBeNull();
    expect(body.textContent).toContain('No numbers with a date yet');
  });
});

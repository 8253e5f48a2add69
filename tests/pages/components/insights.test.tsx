import { describe, expect, it, vi } from 'vitest';
import '../../../assets/styles/page.css';
import { LEARN_PAGES } from '../../../components/learn/learn-pages';
import {
  filledGrowth,
  filledLearn,
  filledReport,
  filledWhatIf,
  growthSpies,
  tellingSpies,
} from './insight-views';
import type { Telling } from '../../../lib/model/reminder';
import { expectAccessible, paint, press } from './paint';

describe('growth', () => {
  it('asks about the day that stands out and keeps the answer with its note', async () => {
    const on = growthSpies();
    const body = paint(filledGrowth(on));
    expect(body.textContent).toContain('Do you know why?');
    const note = body.querySelector<HTMLInputElement>('.ask input');
    if (note) note.value = ' a talk ';
    press(body, 'I ran an event');
    await vi.waitFor(() => expect(on.onExplain).toHaveBeenCalledOnce());
    expect(on.onExplain.mock.calls[0]?.slice(1)).toEqual(['event', 'a talk']);
  });

  it('takes a goal of one’s own', () => {
    const on = growthSpies();
    const body = paint(filledGrowth(on));
    const target = body.querySelector<HTMLInputElement>('#pace-target');
    if (target) target.value = '5,000';
    target?.form?.requestSubmit();
    expect(on.onPace).toHaveBeenCalledWith({ what: 'followers', target: 5000 });
  });
});

describe('what is being typed', () => {
  it.each([
    ['a note', () => filledGrowth(), '.ask input', 'at the fair'],
    ['a number to reach', () => filledGrowth(), '#pace-target', '5,000'],
    ['a day of the report', () => filledReport(), '#report-from', '2026-10-01'],
  ])('stays when something else on the page changes: %s', (_, view, field, text) => {
    const input = paint(view()).querySelector<HTMLInputElement>(field);
    if (input) input.value = text;
    expect(paint(view()).querySelector<HTMLInputElement>(field)).toBe(input);
    expect(input?.value).toBe(text);
  });

  it('goes when it is no number, so that the field says what the answer is about', () => {
    const on = growthSpies();
    const target = paint(filledGrowth(on)).querySelector<HTMLInputElement>('#pace-target');
    if (target) target.value = 'many';
    target?.form?.requestSubmit();
    expect(on.onPace).toHaveBeenCalledWith({ what: 'followers', target: 2000 });
    expect(target?.value).toBe('2000');
  });
});

it('leads from connections that ended to who they are', () => {
  const link = [...paint(filledGrowth()).querySelectorAll('a')].find(
    ({ textContent }) => textContent === 'See who',
  );
  expect(link?.getAttribute('href')).toBe('#people/lists');
});

describe('what if', () => {
  it('tells both effects of an example and of a slider', () => {
    const onTry = vi.fn();
    const body = paint(filledWhatIf(onTry));
    expect(body.textContent).toContain('Followers 4,862 → 4,962');
    const slider = body.querySelector<HTMLInputElement>('input[type=range]');
    if (slider) slider.value = '300';
    slider?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(onTry).toHaveBeenCalledWith({ followers: 300 });
    press(body, 'Back to how it is');
    expect(onTry).toHaveBeenLastCalledWith({});
  });
});

describe('report', () => {
  it('leaves names out until they are asked for, and shows them as text', async () => {
    const body = paint(filledReport());
    expect(body.textContent).not.toContain('Ada');
    body.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await vi.waitFor(() => expect(body.textContent).toContain('Ada <b>Alder</b>'));
    // One is named here of all who connected in these days.
    expect(body.textContent).toMatch(/Ada <b>Alder<\/b> … and \d+ more\./);
  });

  it('shows what the reminder told, without a way to itself, and takes the answer', async () => {
    const telling: Telling = {
      ...{ id: 'balance-2026-W47', kind: 'balance', week: '2026-W47', dueAtMs: 1, toldAtMs: 1 },
      ...{ missedWeeks: [], isLate: false, state: 'waiting', isShown: true, snoozedUntilMs: null },
      title: { key: 'reminder.title', params: { week: 47 } },
      lines: [{ key: 'week.both', params: { followers: 61, connections: 9, days: 7 } }],
      next: null,
    };
    const on = tellingSpies();
    const body = paint(<main class="page">{filledReport(vi.fn(), telling, on)}</main>);
    expect(body.querySelector('.telling')?.textContent).toContain('61');
    expect(() => press(body, 'Open the report')).toThrow();
    await expectAccessible();
    press(body, 'Tomorrow');
    expect(on.onAnswerReminder).toHaveBeenCalledWith('balance-2026-W47', 'day');
    press(body, 'Skip');
    expect(on.onAnswerReminder).toHaveBeenLastCalledWith('balance-2026-W47', 'skipped');
  });

  it('becomes a card of numbers', async () => {
    const onPicture = vi.fn<(picture: Blob, kind: string) => void>();
    press(paint(filledReport(onPicture)), 'Save a card to share, numbers only');
    await vi.waitFor(() => expect(onPicture).toHaveBeenCalledOnce(), { timeout: 8000 });
    const [blob, kind] = onPicture.mock.calls[0] ?? [];
    expect(kind).toBe('card');
    const { width, height } = await createImageBitmap(blob as Blob);
    expect([width, height]).toEqual([1200, 630]);
  });
});

describe('learn', () => {
  it.each(LEARN_PAGES.map(({ id }) => id))('has a page about %s with its source', (id) => {
    const text = paint(filledLearn(id)).querySelector('article')?.textContent ?? '';
    expect(text).toMatch(/source|judgement/i);
  });
});

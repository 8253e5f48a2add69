import { describe, expect, it, vi } from 'vitest';
import '../../../assets/styles/page.css';
import { LEARN_PAGES } from '../../../components/learn/learn-pages';
import {
  filledGrowth,
  filledLearn,
  filledReport,
  filledWhatIf,
  growthSpies,
} from './insight-views';
import { paint, press } from './paint';

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

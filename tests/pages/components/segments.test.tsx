import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../assets/styles/page.css';
import { CompositionSection } from '../../../components/composition/composition-section';
import { PeopleSection } from '../../../components/dashboard/people-section';
import { ReviewView, type ReviewState } from '../../../components/people/review-view';
import type { SegmentsState } from '../../../components/people/segment-props';
import { SegmentsView } from '../../../components/people/segments-view';
import type { LocalDay } from '../../../lib/model/day';
import { shownReview } from '../../../lib/segments/shown-review';
import { PICTURES, REVIEW, SEGMENT, SORTED } from '../../fixtures/people-views';
import { setLocale } from '../../../lib/words/locales';
import { expectAccessible, paint, THEMES } from './paint';

const segmentSpies = () => ({
  onOpenSegment: vi.fn(),
  onShowInTable: vi.fn(),
  onDeleteSegment: vi.fn(),
  onPutBackSegment: vi.fn(),
  onDraft: vi.fn(),
  onCopy: vi.fn(),
  onDone: vi.fn(),
  onCsv: vi.fn(),
});
const reviewSpies = () => ({ onMark: vi.fn(), onAlwaysKeep: vi.fn(), onEffect: vi.fn() });

type Theme = (typeof THEMES)[number];

const segments = (more: Partial<SegmentsState> = {}, on = segmentSpies(), theme?: Theme) =>
  paint(
    <main class="page">
      <PeopleSection view="segments">
        <SegmentsView
          segments={[SEGMENT]}
          openId="s"
          copied={null}
          removed={null}
          {...more}
          on={on}
        />
      </PeopleSection>
    </main>,
    theme,
  );
const review = (more: Partial<ReviewState> = {}, on = reviewSpies(), theme?: Theme) =>
  paint(
    <main class="page">
      <PeopleSection view="review">
        <ReviewView review={shownReview(REVIEW)} effect={null} {...more} on={on} />
      </PeopleSection>
    </main>,
    theme,
  );

const button = (body: HTMLElement, name: string): HTMLButtonElement => {
  const found = [...body.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  if (!found) throw new Error(`No button "${name}"`);
  return found;
};
const type = async (field: Element | null, text: string): Promise<void> => {
  await userEvent.fill(field as HTMLElement, text);
};

describe.each(THEMES)('what people are put together to, in the %s theme', (theme) => {
  it('are accessible as segments with a draft', async () => {
    segments({ segments: [{ ...SEGMENT, draft: 'Hi {firstName}' }] }, segmentSpies(), theme);
    await expectAccessible();
  });

  it('are accessible as a review', async () => {
    review({ effect: [{ name: 'balance', before: 71, after: 64 }] }, reviewSpies(), theme);
    await expectAccessible();
  });

  it('are accessible as a composition', async () => {
    const audience = [
      {
        category: 'Seniority',
        day: '2026-11-20' as LocalDay,
        parts: [{ value: 'Senior', low: 0.5, high: 0.5 }],
        unlisted: 0.5,
      },
    ];
    paint(
      <main class="page">
        <CompositionSection pictures={PICTURES} audience={audience} hasTargets={true} />
      </main>,
      theme,
    );
    document.querySelector('details')?.setAttribute('open', '');
    await expectAccessible();
  });
});

describe('a draft', () => {
  it('is explained with an example in the person’s language', async () => {
    await setLocale(['de']);
    const text = segments().textContent;
    await setLocale(['en']);
    expect(text).toContain('{company|Ihr Team}');
    expect(text).not.toContain('your team');
  });

  it('is filled for one person after the other, copied, and marked done by hand', async () => {
    const on = segmentSpies();
    const body = segments({}, on);
    await type(body.querySelector('#draft-text'), 'At {company|your team}');
    await vi.waitFor(() => expect(body.querySelector('.preview')).not.toBeNull());
    await type(body.querySelector('#draft-text'), 'How is {company|your team}?');
    button(body, 'Mark done').click();
    expect(on.onDone).toHaveBeenCalledWith('s', SORTED[0]?.id, true);
    await vi.waitFor(() => expect(body.textContent).toContain('2 of 3:'));
    button(body, 'Copy this text').click();
    expect(on.onCopy).toHaveBeenCalledWith(SORTED[1]?.id, expect.stringContaining('How is '));
    body.querySelector<HTMLElement>('#draft-text')?.blur();
    expect(on.onDraft).toHaveBeenLastCalledWith('s', expect.stringContaining('How is {'));
  });

  it('names a placeholder that is none, and what is missing of a person', async () => {
    const body = segments({
      segments: [{ ...SEGMENT, draft: 'Hi {frstName}' }],
    });
    expect(body.querySelector('#draft-fault')?.textContent).toContain(
      '{frstName} is no placeholder',
    );
    const other = segments({ segments: [{ ...SEGMENT, id: 't', draft: '{title}' }], openId: 't' });
    await vi.waitFor(() => expect(other.textContent).toContain('{title} is not known'));
    expect(button(other, 'Copy this text').disabled).toBe(true);
  });
});

describe('a segment that goes', () => {
  it('goes with one click, and one click brings it back', async () => {
    const on = segmentSpies();
    button(segments({}, on), `Remove: ${SEGMENT.name}`).click();
    expect(on.onDeleteSegment).toHaveBeenCalledWith('s');

    const body = segments({ segments: [], removed: SEGMENT.name }, on);
    expect(body.querySelector('[role=status]')?.textContent).toContain(
      `${SEGMENT.name} was removed, with its draft.`,
    );
    await expectAccessible();
    button(body, 'Undo').click();
    expect(on.onPutBackSegment).toHaveBeenCalledOnce();
    expect(segments().querySelector('[role=status]')?.textContent).toBe('');
  });
});

describe('a segment as a file', () => {
  it('holds only what was ticked', () => {
    const on = segmentSpies();
    const body = segments({}, on);
    const form = body.querySelector<HTMLFormElement>('.csv form');
    form?.querySelector<HTMLInputElement>('[value=company]')?.click();
    form?.querySelector<HTMLInputElement>('[name=mark]')?.click();
    form?.requestSubmit();
    expect(on.onCsv).toHaveBeenCalledWith('s', {
      columns: ['name', 'title', 'profile'],
      separator: ',',
      withByteOrderMark: false,
    });
  });
});

describe('the review', () => {
  it('gives reasons and takes decisions, a few at a time, and removes nobody', () => {
    const on = reviewSpies();
    const body = review({}, on);
    expect(body.querySelectorAll('.panel:first-of-type > ul .review-entry')).toHaveLength(10);
    expect(body.textContent).toContain('Nothing passed between you in 4 years. Does not match');
    expect(body.textContent).toContain('1 of 12 looked at in this half year.');
    button(body, 'Keep: Ada Sample 21').click();
    expect(on.onMark).toHaveBeenCalledWith('robin|person-21', 'keep');
    button(body, 'Never ask again: Ada Sample 22').click();
    expect(on.onAlwaysKeep).toHaveBeenCalledWith('robin|person-22');
    expect(body.textContent).toContain('They wrote, endorsed or invited you.');
    expect(body.textContent?.toLowerCase()).not.toContain('fake');
  });

  it('says what removing them would do to the scores', () => {
    const on = reviewSpies();
    button(review({}, on), 'Work it out').click();
    expect(on.onEffect).toHaveBeenCalledOnce();
    const effect = [
      { name: 'balance' as const, before: 71, after: 64 },
      { name: 'health' as const, before: null, after: null },
    ];
    expect(review({ effect }).textContent).toContain('Balance: 71 would become 64.');
  });
});

it('composition says how many are known, holds them against goal and reference', () => {
  const text = paint(
    <main class="page">
      <CompositionSection pictures={PICTURES} audience={[]} hasTargets={true} />
    </main>,
  ).textContent;
  expect(text).toContain('Known of 300 of 400 connections (75%).');
  expect(text).toContain('Your goal asks for 33% of them.');
  expect(text).toContain('No file says it.');
});

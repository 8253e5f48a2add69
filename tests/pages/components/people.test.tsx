import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../assets/styles/page.css';
import { PeopleSection } from '../../../components/dashboard/people-section';
import { shownName } from '../../../components/people/category-words';
import { PeopleBrowser } from '../../../components/people/people-browser';
import type {
  PeopleBrowserCallbacks,
  PeopleBrowserState,
} from '../../../components/people/people-props';
import { EVERYBODY } from '../../../lib/segments/people-filter';
import { BROWSER_STATE, OPEN_PERSON, SORTED } from '../../fixtures/people-views';
import { expectAccessible, paint, THEMES } from './paint';

const browserSpies = (): PeopleBrowserCallbacks => ({
  onFilter: vi.fn(),
  onClear: vi.fn(),
  onSort: vi.fn(),
  onToggle: vi.fn(),
  onSelectAll: vi.fn(),
  onOpen: vi.fn(),
  onPoint: vi.fn(),
  onUndo: vi.fn(),
  onSaveSegment: vi.fn(),
  onClose: vi.fn(),
  onNote: vi.fn(),
  onSafe: vi.fn(),
  onCorrect: vi.fn(),
  onTakeBackCorrection: vi.fn(),
  onForget: vi.fn(),
});
type Theme = (typeof THEMES)[number];

const table = (more: Partial<PeopleBrowserState> = {}, on = browserSpies(), theme?: Theme) =>
  paint(
    <main class="page">
      <PeopleSection view="table">
        <PeopleBrowser {...BROWSER_STATE} {...more} on={on} />
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
const rows = (body: HTMLElement): HTMLElement[] => [
  ...body.querySelectorAll<HTMLElement>('.people-row'),
];
describe.each(THEMES)('people in the %s theme', (theme) => {
  it('are accessible as a table, with somebody open', async () => {
    const open = { open: OPEN_PERSON, undo: 'Corrected for this person.', saved: 'Kept as x.' };
    table(open, browserSpies(), theme);
    await expectAccessible();
  });
});

describe('the table', () => {
  it('draws only the rows on show, says how many there are, and shows names as text', () => {
    const body = table();
    expect(rows(body).length).toBeLessThan(80);
    expect(body.querySelector('[role=grid]')?.getAttribute('aria-rowcount')).toBe('401');
    expect(body.querySelector('b b')).toBeNull();
  });

  it('draws what was scrolled to', async () => {
    const body = table();
    const grid = body.querySelector('[role=grid]');
    if (grid) grid.scrollTop = 300 * 44;
    await vi.waitFor(() =>
      expect(rows(body).map((row) => row.getAttribute('aria-rowindex'))).toContain('303'),
    );
    expect(rows(body).length).toBeLessThan(80);
  });

  it('shows each its own row, in order, wherever it was scrolled to', async () => {
    const body = table();
    const grid = body.querySelector('[role=grid]')!;
    const shown = () =>
      rows(body).map((row) => ({
        place: Number(row.getAttribute('aria-rowindex')) - 2,
        name: row.querySelector('.c-name bdi')?.textContent,
      }));
    for (const place of [0, 9, 18, 27, 150, 386, 200, 191, 3, 0]) {
      grid.scrollTop = place * 44;
      await vi.waitFor(() => {
        const places = shown().map((row) => row.place);
        expect(places).toContain(place);
        expect(places).toContain(place + 13);
      });
      const first = shown()[0]!.place;
      expect(shown()).toEqual(
        SORTED.slice(first, first + shown().length).map((person, i) => ({
          place: first + i,
          name: shownName(person),
        })),
      );
    }
  });

  it('is walked, selected and opened with the keyboard alone', async () => {
    const on = browserSpies();
    const body = table({ selected: new Set() }, on);
    body.querySelector<HTMLElement>('[role=grid]')?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown} ');
    expect(on.onToggle).toHaveBeenLastCalledWith([SORTED[2]?.id], true);
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(on.onToggle).toHaveBeenLastCalledWith([SORTED[2]?.id, SORTED[3]?.id], true);
    await userEvent.keyboard('{Enter}');
    expect(on.onOpen).toHaveBeenLastCalledWith(SORTED[3]?.id);
    await userEvent.keyboard('{End}');
    await vi.waitFor(() => {
      const active = body.querySelector('[role=grid]')?.getAttribute('aria-activedescendant');
      expect(active).toBe('people-row-399');
      expect(body.querySelector(`#${active}`)).not.toBeNull();
    });
    expect(on.onPoint).toHaveBeenLastCalledWith(SORTED[399]);
  });

  it('selects by the box and opens by the rest of the row', async () => {
    const on = browserSpies();
    const body = table({}, on);
    rows(body)[0]?.querySelector<HTMLElement>('.c-check')?.click();
    expect(on.onToggle).toHaveBeenCalledWith([SORTED[0]?.id], false);
    expect(on.onOpen).not.toHaveBeenCalled();
    rows(body)[1]?.click();
    expect(on.onOpen).toHaveBeenCalledWith(SORTED[1]?.id);
  });

  it('filters by a value and says how many have it', async () => {
    const on = browserSpies();
    const body = table({ filter: EVERYBODY }, on);
    const menu = [...body.querySelectorAll<HTMLDetailsElement>('.facet')].find((one) =>
      one.textContent?.startsWith('Level'),
    );
    menu?.querySelector('summary')?.click();
    const option = await vi.waitFor(() => {
      const labels = [...menu!.querySelectorAll('label')];
      const found = labels.find((one) => one.textContent.includes('Director'));
      expect(found).toBeDefined();
      return found;
    });
    expect(option?.textContent).toContain('(100)');
    option?.click();
    expect(on.onFilter).toHaveBeenCalledWith({
      ...EVERYBODY,
      categories: { seniority: ['Director'] },
    });
  });

  it('keeps those who are selected instead of the filter, and says so', () => {
    const label = (state: Parameters<typeof table>[0]): string | undefined =>
      table(state).querySelector('[for="segment-name"]')?.textContent;
    expect(label({ selected: new Set() })).toBe('Keep this filter as a segment named');
    expect(label({ selected: new Set(['a', 'b']) })).toBe(
      'Keep the 2 people you selected as a segment named',
    );
  });

  it('tells that only those picked by hand are on show, and leads back to everybody', () => {
    const on = browserSpies();
    const body = table({ filter: { ...EVERYBODY, personIds: ['a'] } }, on);
    const picked = body.querySelector('.facet-picked');
    expect(picked?.textContent).toContain('Hand-picked: 1 person');
    picked?.querySelector('button')?.click();
    expect(on.onFilter).toHaveBeenCalledWith(EVERYBODY);
  });

  it('says why the row that is pointed at is sorted as it is', () => {
    const pointed = {
      personId: 'x',
      name: 'Ada',
      categories: { seniority: ['Director'] },
      reasons: { seniority: ['head of'] },
    };
    expect(table({ pointed }).querySelector('.people-why')?.textContent).toBe(
      'Ada: Director because of “head of”.',
    );
  });

  it('fits a narrow screen, with each menu open too', async () => {
    await page.viewport(320, 640);
    const body = table({ open: OPEN_PERSON });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    for (const menu of body.querySelectorAll<HTMLDetailsElement>('.facet')) {
      menu.querySelector('summary')?.click();
      await vi.waitFor(() => expect(menu.querySelector('fieldset')).not.toBeNull());
      const name = menu.querySelector('summary')?.textContent;
      expect(document.documentElement.scrollWidth, name).toBeLessThanOrEqual(320);
    }
    await page.viewport(1280, 720);
  });
});

describe('one person', () => {
  it('says what is known, where from, and what decided', () => {
    const text = table({ open: OPEN_PERSON }).querySelector('.person')?.textContent;
    for (const said of [
      'Because of “head of”.',
      'You said so of everybody with this title on',
      'They wrote on 3 days',
      'From one file: archive.zip/Connections.csv',
      'From LinkedIn pages that you had open',
      'Diver, Brine became Kelp',
    ]) {
      expect(text).toContain(said);
    }
  });

  it('is corrected for everybody with the same title, where there is somebody', async () => {
    const on = browserSpies();
    const body = table({ open: OPEN_PERSON }, on);
    button(body, 'Correct: Level').click();
    await vi.waitFor(() => expect(body.querySelector('#correct-seniority')).not.toBeNull());
    const value = body.querySelector<HTMLSelectElement>('#correct-seniority');
    const scope = body.querySelector<HTMLSelectElement>('#correct-seniority-scope');
    expect([...(scope?.options ?? [])].map((one) => one.value)).toEqual(['person', 'title']);
    if (value && scope) [value.value, scope.value] = ['VP', 'title'];
    value?.form?.requestSubmit();
    expect(on.onCorrect).toHaveBeenCalledWith(OPEN_PERSON.person, 'title', 'seniority', 'VP');
  });

  it('is forgotten only after it was said what that means', async () => {
    const on = browserSpies();
    const body = table({ open: OPEN_PERSON }, on);
    button(body, 'Forget this person …').click();
    await vi.waitFor(() => expect(body.textContent).toContain('This cannot be undone'));
    expect(on.onForget).not.toHaveBeenCalled();
    button(body, 'Forget Ada Sample 1 for good').click();
    expect(on.onForget).toHaveBeenCalledWith(OPEN_PERSON.person.id);
  });

  it('closes with Escape', async () => {
    const on = browserSpies();
    const body = table({ open: OPEN_PERSON }, on);
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('person-name'));
    await userEvent.keyboard('{Escape}');
    expect(on.onClose).toHaveBeenCalledOnce();
    expect(body.querySelector('.person')).not.toBeNull();
  });
});

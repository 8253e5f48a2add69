import { describe, expect, it } from 'vitest';
import '../../../assets/styles/page.css';
import { OwnActivityPanel } from '../../../components/history/own-activity';
import { UnfollowsPanel } from '../../../components/history/unfollows';
import type { LocalDay } from '../../../lib/model/day';
import { ownRhythm, type OwnAct } from '../../../lib/scores/own-rhythm';
import type { Unfollows } from '../../../lib/scores/unfollows';
import { expectAccessible, paint, THEMES } from './paint';

const MONDAY_MS = Date.UTC(2026, 10, 23, 12);
const DAY_MS = 86_400_000;

/** A post every Monday of eight weeks, and a reaction on the Tuesdays. */
const ACTS: OwnAct[] = Array.from({ length: 8 }, (_, week) => [
  { kind: 'post' as const, atMs: MONDAY_MS - week * 7 * DAY_MS },
  { kind: 'reaction' as const, atMs: MONDAY_MS + DAY_MS - (week + 1) * 7 * DAY_MS },
]).flat();

const TOPICS = [
  { topic: 'Tides <b>', sources: ['written', 'followed'] },
  ...Array.from({ length: 14 }, (_, i) => ({ topic: `Skill ${i}`, sources: ['skill'] })),
];

const day = (text: string) => text as LocalDay;
const row = (parts: Partial<Unfollows>): Unfollows => ({
  from: day('2026-09-01'),
  to: day('2026-10-01'),
  gained: 120,
  change: 100,
  value: 20,
  low: 20,
  high: 20,
  missingDays: 0,
  ...parts,
});

const page = (children: preact.ComponentChild) => (
  <main class="page">
    <h1>History</h1>
    {children}
  </main>
);

describe.each(THEMES)('in the %s theme', (theme) => {
  it('one’s own activity is accessible', async () => {
    const body = paint(
      page(<OwnActivityPanel rhythm={ownRhythm(ACTS, () => 0)} topics={TOPICS} />),
      theme,
    );
    body.querySelector('details')?.setAttribute('open', '');
    await expectAccessible();
  });

  it('unfollows are accessible', async () => {
    paint(page(<UnfollowsPanel unfollows={[row({}), row({ to: day('2026-11-01') })]} />), theme);
    await expectAccessible();
  });
});

describe('one’s own activity', () => {
  const rhythm = ownRhythm(ACTS, () => 0);

  it('is counted by kind, weekday and month', () => {
    const body = paint(page(<OwnActivityPanel rhythm={rhythm} topics={[]} />));
    expect(body.textContent).toMatch(/8 posts/);
    expect(body.textContent).toMatch(/8 reactions/);
    const rows = [...body.querySelectorAll('tbody tr')].map((tr) =>
      [...tr.querySelectorAll('th, td')].map(({ textContent }) => textContent),
    );
    expect(rows).toHaveLength(12);
    expect(rows[0]?.slice(1)).toEqual(['4', '0', '3']);
    expect(body.querySelector('h3')).toBeNull();
  });

  it('names topics as text, and how many more there are', () => {
    const body = paint(page(<OwnActivityPanel rhythm={null} topics={TOPICS} />));
    expect(body.querySelector('section b')).toBeNull();
    expect(body.textContent).toContain('Tides <b>');
    expect(body.textContent).toContain('Skill 11');
    expect(body.textContent).not.toContain('Skill 12');
    expect(body.textContent).toMatch(/2 more/);
  });

  it('is not there when nothing is known', () => {
    const body = paint(page(<OwnActivityPanel rhythm={null} topics={[]} />));
    expect(body.querySelector('section')).toBeNull();
  });
});

describe('unfollows', () => {
  it('are a number, a range or a least, with the sum behind them', () => {
    const unfollows = [
      row({}),
      row({ to: day('2026-10-02'), low: 15, high: 25 }),
      row({ to: day('2026-10-03'), low: 12, high: null, missingDays: 5 }),
    ];
    const body = paint(page(<UnfollowsPanel unfollows={unfollows} />));
    const cells = [...body.querySelectorAll('tbody tr')].map((tr) =>
      [...tr.querySelectorAll('th, td')].map(({ textContent }) => textContent),
    );
    expect(cells.map(([, gained]) => gained)).toEqual(['120', '120', '120']);
    const [exactly, about, atLeast] = cells.map((all) => all.at(-1));
    expect(exactly).toBe('20');
    expect(about).toContain('15');
    expect(about).toContain('25');
    expect(atLeast).toMatch(/at least 12/i);
    expect(atLeast).toContain('5');
  });

  it('are not there when no two totals tell them', () => {
    const body = paint(page(<UnfollowsPanel unfollows={[]} />));
    expect(body.querySelector('section')).toBeNull();
  });
});

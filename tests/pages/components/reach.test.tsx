import { expect, it } from 'vitest';
import '../../../assets/styles/page.css';
import { ReachPanel } from '../../../components/reach/reach-panel';
import { toLocalDay } from '../../../lib/model/day';
import type { ReachFigure } from '../../../lib/scores/reach';
import { NOW_MS } from '../../fixtures/popup-views';
import { expectAccessible, paint, THEMES } from './paint';

const FIGURE: ReachFigure = {
  metric: 'profileViewers',
  windowDays: 90,
  latest: {
    value: 241,
    low: 241,
    high: 241,
    bound: 'exact',
    day: toLocalDay(NOW_MS, 0),
    sources: ['analytics'],
    confidence: 'medium',
    seenAtMs: NOW_MS,
    conflict: null,
  },
  usual: 167,
  count: 4,
  standing: 'more',
};
const POST = { impressions: 1_900, responses: 60, followers: 12_000, posts: 26 };

it.each(THEMES)('tells reach against one’s own past (%s)', async (theme) => {
  const box = paint(
    <main class="page">
      <h1>Engagement</h1>
      <ReachPanel figures={[FIGURE]} post={POST} />
    </main>,
    theme,
  );
  expect(box.textContent).toContain(
    'A usual post reaches 1,900 of your 12,000; 60 respond. From 26 posts',
  );
  expect(box.textContent).toContain('Profile viewers in 90 days: 241');
  expect(box.textContent).toContain('More than in all 4 earlier readings; your middle is 167.');
  await expectAccessible();
});

it('says what is needed instead of a zero', () => {
  const box = paint(
    <ReachPanel figures={[]} post={{ ...POST, responses: null, followers: null }} />,
  );
  expect(box.textContent).toContain('A usual post reaches 1,900. From 26 posts');
  expect(box.textContent).toContain('held against your own past once');
  expect(box.textContent).not.toMatch(/\b0\b/);
});

it('tells the day of a figure, not the instant it stands at', () => {
  const latest = {
    ...FIGURE.latest,
    day: '2026-11-18' as ReachFigure['latest']['day'],
    // The start of that day in UTC is the evening before in America.
    seenAtMs: Date.parse('2026-11-17T19:00:00Z'),
  };
  const box = paint(<ReachPanel figures={[{ ...FIGURE, latest }]} post={null} />);
  expect(box.textContent).toContain('241 on Nov 18.');
});

import type { VNode } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import type { OverviewCallbacks, OverviewDetails } from '../../../components/dashboard/overview';
import type { Screen, SectionController } from '../../../entrypoints/dashboard/screen';
import { overview } from '../../../entrypoints/dashboard/sections/overview';
import type { Advice } from '../../../lib/model/advice';
import type { EvenkeelDatabase } from '../../../lib/store/database';
import { freshDatabase } from '../background/ingest-support';
import { memoryArea } from '../background/memory-area';

const ADVICE = { id: 'targets', score: 'relevance' } as Advice;
interface Shown {
  details: OverviewDetails | null;
  on: OverviewCallbacks;
}
const shown = (section: SectionController): Shown => (section.draw() as VNode<Shown>).props;

let db: EvenkeelDatabase;
let screen: { -readonly [K in keyof Screen]: Screen[K] };
let section: SectionController;

beforeEach(async () => {
  db = await freshDatabase();
  const answer = {
    scores: { relevance: { value: 40 } },
    goal: {},
    advice: [ADVICE],
    followedUp: [],
  };
  screen = {
    accountId: 'a',
    state: { view: null, settings: { consent: null }, nowMs: 0 },
    browser: { storage: { local: memoryArea() } },
    place: () => ({ accountId: screen.accountId, goalName: 'creator', nowMs: Date.now() }),
    ask: vi.fn((name: string) => Promise.resolve(name === 'overview' ? answer : [])),
    repaint: vi.fn(),
    async write(change: (db: EvenkeelDatabase) => Promise<unknown>) {
      await change(db);
      await section.load?.(db, screen.accountId);
      return true;
    },
  } as never;
  section = overview(screen);
  await section.load?.(db, 'a');
});

it.each(['onDismiss', 'onSnooze'] as const)('takes %s back where it was said', async (act) => {
  shown(section).on[act](ADVICE);
  await vi.waitFor(() => expect(shown(section).details?.last).toMatchObject({ advice: ADVICE }));
  await db.dismissals.put({ id: 'b|targets', accountId: 'b', dismissedAtMs: 1, untilMs: 2 });

  screen.accountId = 'b';
  expect(shown(section).details).toBeNull();
  await section.load?.(db, 'b');
  expect(shown(section).details?.last).toBeNull();

  screen.accountId = 'a';
  await section.load?.(db, 'a');
  const last = shown(section).details?.last;
  if (last) shown(section).on.onTakeBack(last);
  await vi.waitFor(async () => {
    expect((await db.dismissals.toArray()).map(({ id }) => id)).toEqual(['b|targets']);
  });
});

it('notes "done" for the account on which it was said', async () => {
  shown(section).on.onDone(ADVICE);
  screen.accountId = 'b';
  await vi.waitFor(async () => expect(await db.adviceFollowUps.count()).toBe(1));
  expect(await db.adviceFollowUps.toArray()).toMatchObject([{ accountId: 'a', scoreBefore: 40 }]);
});

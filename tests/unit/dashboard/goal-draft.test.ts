import type { VNode } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { GoalEditorCallbacks, GoalEditorState } from '../../../components/goal/goal-props';
import type { Screen, SectionController } from '../../../entrypoints/dashboard/screen';
import { goal } from '../../../entrypoints/dashboard/sections/goal';
import type { Goal } from '../../../lib/model/goal';
import { goalPreset } from '../../../lib/scores/goal-presets';
import { NOTHING_OWN, type OwnCategories } from '../../../lib/scores/goal-targets';
import type { EvenkeelDatabase } from '../../../lib/store/database';
import { saveGoal } from '../../../lib/store/goals';
import { freshDatabase } from '../background/ingest-support';

const asked = vi.hoisted(() => new Map<string, (own: unknown) => void>());
vi.mock('../../../lib/store/classification/run-classification', () => ({
  askOwnCategories: (accountId: string) => new Promise((resolve) => asked.set(accountId, resolve)),
}));

type Shown = GoalEditorState & { on: GoalEditorCallbacks };
const shown = (section: SectionController): Shown => (section.draw() as VNode<Shown>).props;
const sales = (values = ['Sales']): Goal['targets'] => [
  { dimension: 'function', values, need: 'must', weight: 1 },
];

let db: EvenkeelDatabase;
let screen: { -readonly [K in keyof Screen]: Screen[K] };
let section: SectionController;
/** Ends a write that waits. */
let letWrite: () => void;

beforeEach(async () => {
  db = await freshDatabase();
  asked.clear();
  const settings = { goal: 'recruiter', goalChosen: true };
  screen = {
    accountId: 'first',
    state: { settings, view: { generation: 1 } },
    repaint: vi.fn(),
    ask: vi.fn(() => Promise.resolve({ options: {}, live: [] })),
    write: vi.fn(async (change: (db: EvenkeelDatabase) => Promise<unknown>) => {
      await new Promise<void>((resolve) => (letWrite = resolve));
      await change(db);
      await section.load?.(db, screen.accountId);
      return true;
    }),
  } as never;
  section = goal(screen);
  await section.load?.(db, 'first');
});

async function showAccount(id: string): Promise<void> {
  screen.accountId = id;
  await section.load?.(db, id);
}

describe('a goal that is being edited', () => {
  it('belongs to the account it was edited for, and waits there', async () => {
    await saveGoal(db, 'second', { ...goalPreset('recruiter'), targets: sales(['Legal']) });
    shown(section).on.onTarget('function', ['Sales'], 'must');
    expect(shown(section)).toMatchObject({ isChanged: true, goal: { targets: sales() } });
    await showAccount('second');
    expect(shown(section)).toMatchObject({ isChanged: false, goal: { targets: sales(['Legal']) } });
    await showAccount('first');
    expect(shown(section)).toMatchObject({ isChanged: true, goal: { targets: sales() } });
  });

  it('is saved for the account it was saved on, whoever is on show when the database opens', async () => {
    shown(section).on.onTarget('function', ['Sales'], 'must');
    shown(section).on.onSave();
    screen.accountId = 'second';
    letWrite();
    await vi.waitFor(async () => expect(await db.goals.count()).toBe(1));
    expect(await db.goals.toArray()).toMatchObject([{ accountId: 'first', targets: sales() }]);
  });

  it('keeps what is changed while it is being saved', async () => {
    shown(section).on.onTarget('function', ['Sales'], 'must');
    shown(section).on.onSave();
    shown(section).on.onTarget('function', ['Sales', 'Legal'], 'must');
    letWrite();
    await vi.waitFor(async () => expect(await db.goals.count()).toBe(1));
    await vi.waitFor(() => expect(screen.repaint).toHaveBeenCalled());
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(shown(section)).toMatchObject({
      isChanged: true,
      goal: { targets: sales(['Sales', 'Legal']) },
    });
  });

  it('is proposed nothing of somebody else’s profile, however late that answer comes', async () => {
    const own = (work: string): OwnCategories => ({ ...NOTHING_OWN, function: [work] });
    screen.state.settings.goal = 'job-seeker';
    await showAccount('second');
    asked.get('second')?.(own('Legal'));
    await vi.waitFor(() => expect(JSON.stringify(shown(section).suggestion)).toContain('Legal'));
    asked.get('first')?.(own('Sales'));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(JSON.stringify(shown(section).suggestion)).not.toContain('Sales');
  });

  it('is not on show before its own account was read', async () => {
    screen.accountId = 'second';
    expect(section.draw()).toBeNull();
    await showAccount('second');
    expect(section.draw()).not.toBeNull();
  });
});

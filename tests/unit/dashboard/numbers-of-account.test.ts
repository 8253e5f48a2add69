import 'fake-indexeddb/auto';
import type { VNode } from 'preact';
import { expect, it, vi } from 'vitest';
import type { Screen } from '../../../entrypoints/dashboard/screen';
import { imports } from '../../../entrypoints/dashboard/sections/imports';
import { settings } from '../../../entrypoints/dashboard/sections/settings';
import { handleCommand } from '../../../lib/background/handle-command';
import { openSettingsStore } from '../../../lib/store/settings-store';
import { freshDatabase, NOON_MS } from '../background/ingest-support';
import { memoryArea } from '../background/memory-area';

vi.mock('../../../lib/store/lists/page-against-file', () => ({
  pageAgainstFile: () => Promise.resolve([{ metric: 'followers' }]),
}));

/** Sections that stay when another account comes on show: its numbers do not stay with them. */
it('leaves no number of one account on show under another', async () => {
  const db = await freshDatabase();
  const stored = openSettingsStore(memoryArea());
  const context = { db, settings: stored, nowMs: NOON_MS, utcOffsetMinutes: 60 };
  const typed = { type: 'typeCounts', id: 't', followers: 900, connections: 80, day: null };
  await handleCommand(context, typed);
  const mine = (await db.accounts.toArray())[0]?.id ?? '';
  const screen = {
    accountId: mine,
    state: { settings: {}, nowMs: NOON_MS },
    browser: { permissions: { contains: () => Promise.resolve(false) } },
    repaint: vi.fn(),
  } as never as { -readonly [K in keyof Screen]: Screen[K] };
  for (const [create, what, count] of [
    [settings, 'typed', 2],
    [imports, 'compared', 1],
  ] as const) {
    screen.accountId = mine;
    const section = create(screen);
    await section.load?.(db, mine);
    const shown = () => (section.draw() as VNode<Record<string, unknown[]>>).props[what];
    expect(shown()).toHaveLength(count);
    screen.accountId = 'other';
    expect(shown()).toEqual([]);
  }
});

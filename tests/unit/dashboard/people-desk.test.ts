import { expect, it, vi } from 'vitest';
import '../../../lib/words';
import { PeopleDesk } from '../../../entrypoints/dashboard/people/browse-people';
import type { NetworkPeople } from '../../../entrypoints/dashboard/people/network-people';
import type { Screen } from '../../../entrypoints/dashboard/screen';
import type { LocalDay } from '../../../lib/model/day';
import { goalPreset } from '../../../lib/scores/goal-presets';
import { facetsOf } from '../../../lib/segments/facets';
import { indexPeople } from '../../../lib/segments/filter-people';
import { PRESENT } from '../../../lib/segments/people-filter';
import { madeSorted } from '../../fixtures/people-views';
import { freshDatabase } from '../background/ingest-support';

function networkOf(accountId: string, version = 1): NetworkPeople {
  const people = [1, 2, 3, 4].map((i) => madeSorted(i, { id: `${accountId}|${i}` }));
  return {
    ...{ accountId, version, total: people.length, goal: goalPreset('general') },
    ...{ today: '2026-11-30' as LocalDay, index: indexPeople(people), facets: facetsOf(people) },
  };
}
const screen = () => ({ accountId: 'a', repaint: vi.fn(), ask: vi.fn() }) as never as Screen;
const ONE = { ...PRESENT, text: 'Sample 3' };

it('shows those whom a segment asks for, also in a table that was never open', async () => {
  const desk = new PeopleDesk(screen());
  desk.show(ONE);
  await desk.take(await freshDatabase(), networkOf('a'));
  expect(desk.state.filter).toEqual(ONE);
  expect(desk.state.rows.map(({ id }) => id)).toEqual(['a|3']);
});

it('keeps the filter when people changed, and begins anew with another account', async () => {
  const db = await freshDatabase();
  const desk = new PeopleDesk(screen());
  await desk.take(db, networkOf('a'));
  desk.show(ONE);
  desk.on.onToggle(['a|3'], true);
  await desk.take(db, networkOf('a', 2));
  expect(desk.state).toMatchObject({ filter: ONE, selected: new Set(['a|3']) });
  await desk.take(db, networkOf('b'));
  expect(desk.state).toMatchObject({ filter: PRESENT, selected: new Set() });
});

it('says nothing any more of somebody who is gone, also when they were pointed at just before', async () => {
  const db = await freshDatabase();
  const desk = new PeopleDesk(screen());
  const network = networkOf('a');
  await desk.take(db, network);
  const [first] = desk.state.rows;
  desk.on.onPoint(first ?? null);
  await vi.waitFor(() => expect(desk.state.pointed?.personId).toBe('a|1'));
  const left = { ...networkOf('a', 2), index: network.index.slice(1) };
  await desk.take(db, left);
  expect(desk.state.pointed).toBeNull();
  desk.on.onPoint(first ?? null);
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(desk.state.pointed).toBeNull();
});

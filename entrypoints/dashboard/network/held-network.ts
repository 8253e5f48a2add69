import { deviceOffsetMinutes } from '../../../lib/model/device-offset';
import { toLocalDay, type LocalDay } from '../../../lib/model/day';
import type { Goal } from '../../../lib/model/goal';
import type { NetworkFacts } from '../../../lib/model/network-facts';
import { factsFromTables } from '../../../lib/scores/network-facts';
import { facetsOf, type Facets } from '../../../lib/segments/facets';
import { indexPeople, type IndexedPerson } from '../../../lib/segments/filter-people';
import { sortPeople } from '../../../lib/segments/sort-people';
import type { EvenkeelDatabase } from '../../../lib/store/database';
import { loadFactTables } from '../../../lib/store/fact-tables';
import { readGeneration } from '../../../lib/store/generation';
import { sortedPeople } from '../../../lib/store/lists/sorted-people';
import { goalOf } from './goal-of';
import { GoalPreview } from './goal-preview';
import { Network, type NetworkPlace } from './network';

/** Everybody of an account, as of one state of the database. */
export interface HeldPeople {
  /** Another for every time they were read. */
  version: number;
  goal: Goal;
  today: LocalDay;
  /** By name. */
  index: readonly IndexedPerson[];
  facets: Facets;
}

/** One thing that was read, and what it was read for. */
interface Held<T> {
  of: string;
  generation: number;
  value: T;
}

/** What was read last of the account on show, read again only when the database changed: 30,000 rows take a while. */
export class HeldNetwork {
  private facts: Held<NetworkFacts> | null = null;
  private network: Held<Network> | null = null;
  private people: Held<HeldPeople> | null = null;
  private preview: Held<GoalPreview> | null = null;
  private versions = 0;

  async networkOf(db: EvenkeelDatabase, place: NetworkPlace): Promise<Network> {
    const generation = await readGeneration(db);
    const goal = await goalOf(db, place);
    const of = JSON.stringify([place, goal]);
    this.network = await current(this.network, of, generation, async () => {
      return new Network(await this.factsOf(db, place.accountId, generation), goal, place.nowMs);
    });
    return this.network.value;
  }

  async peopleOf(db: EvenkeelDatabase, place: NetworkPlace): Promise<HeldPeople> {
    const { accountId, goalName, nowMs } = place;
    const generation = await readGeneration(db);
    const today = toLocalDay(nowMs, deviceOffsetMinutes(nowMs));
    const of = JSON.stringify([accountId, goalName, today]);
    this.people = await current(this.people, of, generation, async () => {
      this.people = null;
      const goal = await goalOf(db, place);
      const people = await sortedPeople(db, accountId, goal, nowMs);
      const index = sortPeople(indexPeople(people), { key: 'name', isDescending: false });
      return { version: ++this.versions, goal, today, index, facets: facetsOf(people) };
    });
    return this.people.value;
  }

  /** @returns undefined when others were read since */
  peopleAt(version: number): HeldPeople | undefined {
    return this.people?.value.version === version ? this.people.value : undefined;
  }

  /** The form of the goal over the network: its rows are kept apart, since topics that are typed look through them anew. */
  async previewOf(db: EvenkeelDatabase, accountId: string): Promise<GoalPreview> {
    const generation = await readGeneration(db);
    this.preview = await current(this.preview, accountId, generation, async () => {
      this.preview = null;
      const demographics = await db.demographics.where('accountId').equals(accountId).toArray();
      const preview = new GoalPreview();
      preview.use(await loadFactTables(db, accountId), demographics, accountId);
      return preview;
    });
    return this.preview.value;
  }

  /** What was read at one state of the database is as good at another: nothing of it changed in between. */
  keep(before: number, after: number): void {
    for (const held of [this.facts, this.network, this.people, this.preview]) {
      if (held?.generation === before) held.generation = after;
    }
  }

  private async factsOf(
    db: EvenkeelDatabase,
    accountId: string,
    generation: number,
  ): Promise<NetworkFacts> {
    this.facts = await current(this.facts, accountId, generation, async () => {
      this.facts = null;
      this.network = null;
      return factsFromTables(await loadFactTables(db, accountId), accountId);
    });
    return this.facts.value;
  }
}

async function current<T>(
  held: Held<T> | null,
  of: string,
  generation: number,
  read: () => Promise<T>,
): Promise<Held<T>> {
  if (held?.of === of && held.generation === generation) return held;
  return { of, generation, value: await read() };
}

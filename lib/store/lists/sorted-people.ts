import { categoriesBy, type Categories } from '../../categories/known-categories';
import { toLocalDay, type LocalDay } from '../../model/day';
import type { Goal } from '../../model/goal';
import type { Act, FactPerson } from '../../model/network-facts';
import type { Person } from '../../model/person';
import type { EngagementLevel, SortedPerson } from '../../model/sorted-person';
import { engagementLevel, engagementPoints, type LevelAct } from '../../scores/engagement-level';
import { topicWordsOf } from '../../scores/goal-targets';
import { matchAll } from '../../scores/match';
import { actsOfAccount, type ActRow } from '../acts-of-account';
import { categorySources } from '../category-sources';
import { peopleForScores } from '../people-for-scores';
import type { EvenkeelDatabase } from '../database';

/**
 * Everybody of an account with what they are, how far they match the goal and what passed between them and the person.
 * Closed and lost accounts are among them. In no order.
 */
export async function sortedPeople(
  db: EvenkeelDatabase,
  accountId: string,
  goal: Pick<Goal, 'targets'>,
  nowMs: number,
): Promise<SortedPerson[]> {
  return db.transaction('r', db.tables, async () => {
    const [people, sources, interactions, safe, notes] = await Promise.all([
      peopleForScores(db, accountId, (row) => ({ name: row.name, slug: slugOf(row) })),
      categorySources(db, accountId),
      actsOfAccount(db, accountId),
      db.safelist.where('accountId').equals(accountId).primaryKeys(),
      db.notes.where('accountId').equals(accountId).toArray(),
    ]);
    const topicWords = topicWordsOf([...sources.goals, goal]);
    const categories = people.map(categoriesBy({ ...sources, topicWords }));
    const relevance = relevanceOf(people, categories, goal);
    const acts = actsOf(interactions, toLocalDay(nowMs, 0));
    const isSafe = new Set(safe);
    const noteOf = new Map(notes.map(({ personId, text }) => [personId, text]));
    return people.map((person, i) => {
      const { id, name, slug, headline, title, company } = person;
      const { relations, state, connectedOn, hasEmail } = person;
      const act = acts?.get(id);
      return {
        id,
        name,
        slug,
        headline,
        title,
        company,
        relations,
        state,
        connectedOn,
        hasEmail,
        categories: categories[i] ?? {},
        engagementLevel: acts && (act?.level ?? 'none'),
        relevance: relevance[i] ?? null,
        lastActDay: act?.lastDay ?? null,
        isSafe: isSafe.has(id),
        note: noteOf.get(id) ?? '',
      };
    });
  });
}

const slugOf = ({ aliases }: Person): string | null =>
  aliases.find((alias) => alias.startsWith('slug:'))?.slice('slug:'.length) ?? null;

/** The same m as in the scores: unknowns count by how common a match is among the connections, whoever else is looked at. */
function relevanceOf(
  people: readonly FactPerson[],
  categories: readonly Categories[],
  { targets }: Pick<Goal, 'targets'>,
): (number | null)[] {
  if (!targets.some(({ need }) => need === 'must')) return people.map(() => null);
  const matches = matchAll(
    people.map(({ state, relations }, i) => ({
      categories: categories[i] ?? {},
      weight: state === 'present' && relations.includes('connection') ? 1 : 0,
    })),
    targets,
  );
  return people.map(({ state }, i) => (state === 'present' ? (matches[i]?.m ?? null) : null));
}

interface ActsOfPerson {
  level: EngagementLevel;
  lastDay: LocalDay;
}

/** @returns null when no source of acts was ever read */
function actsOf(
  interactions: readonly ActRow[],
  today: LocalDay,
): Map<string, ActsOfPerson> | null {
  if (interactions.length === 0) return null;
  const byPerson = new Map<string, LevelAct[]>();
  for (const { personId, day, direction, kind } of interactions) {
    if (personId === null) continue;
    const act: LevelAct = { day, kind, direction: asDirection(direction) };
    const known = byPerson.get(personId);
    if (known) known.push(act);
    else byPerson.set(personId, [act]);
  }
  return new Map(
    [...byPerson].map(([id, acts]) => [
      id,
      {
        level: engagementLevel(engagementPoints(acts, today)),
        lastDay: acts.reduce((last, { day }) => (day > last ? day : last), '' as LocalDay),
      },
    ]),
  );
}

const asDirection = (direction: ActRow['direction']): Act['direction'] =>
  direction === 'in' ? 'inbound' : 'outbound';

import { addDays, toLocalDay, type LocalDay } from '../../model/day';
import { QUALITY } from '../../scores/constants';
import type { EvenkeelDatabase } from '../database';
import type { Interaction } from '../rows';

/** Somebody whose last message or invitation is unanswered. */
export interface WaitingPerson {
  /** Person id, else the slug or name that tells the rows apart. */
  id: string;
  /** `null` = nobody in the people table. */
  personId: string | null;
  name: string;
  /** Normalised profile slug; `null` = not known. */
  slug: string | null;
  kind: 'message' | 'invitation';
  /** Day of what is unanswered. */
  day: LocalDay;
  /** Whether they match the goal by half or more; `null` while nobody said who matters, or it is not known of them. */
  isRelevant: boolean | null;
}

/** Nobody waits longer than this for an answer. */
const WAITED_DAYS = 365;

/**
 * People who wrote or invited last, the relevant before the others, newest first. Anything sent to them afterwards is an answer, and so is accepting.
 * @param relevanceOf - how far somebody matches the goal, by person id; 0–1, `null` = not known
 */
export async function waitingForAnswer(
  db: EvenkeelDatabase,
  accountId: string,
  nowMs: number,
  relevanceOf: (personId: string) => number | null,
): Promise<WaitingPerson[]> {
  const from = addDays(toLocalDay(nowMs, 0), -WAITED_DAYS);
  const acts = (
    await Promise.all(
      (['message', 'invitation'] as const).map((kind) =>
        db.interactions
          .where('[accountId+kind+day]')
          .between([accountId, kind, from], [accountId, kind, []])
          .toArray(),
      ),
    )
  ).flat();
  const last = new Map<string, Interaction>();
  for (const act of acts) {
    const known = last.get(keyOf(act));
    if (!known || isLater(act, known)) last.set(keyOf(act), act);
  }
  const waiting = [...last.values()].filter(({ direction }) => direction === 'in');
  const ids = waiting.flatMap(({ personId }) => personId ?? []);
  const people = new Map(
    (await db.people.bulkGet(ids)).flatMap((row) => (row ? [[row.id, row]] : [])),
  );
  const isRelevant = ({ personId }: Interaction): boolean | null => {
    const relevance = personId === null ? null : relevanceOf(personId);
    return relevance === null ? null : relevance >= QUALITY.relevantFrom;
  };
  return waiting
    .sort(
      (a, b) =>
        Number(isRelevant(b)) - Number(isRelevant(a)) ||
        timeOf(b) - timeOf(a) ||
        (keyOf(a) < keyOf(b) ? -1 : 1),
    )
    .flatMap((act) => {
      const { personId, slug, day } = act;
      const kind = act.kind === 'invitation' ? 'invitation' : 'message';
      const person = personId === null ? undefined : people.get(personId);
      if (person && person.state !== 'present') return [];
      if (kind === 'invitation' && person?.relations.includes('connection')) return [];
      const name = person?.name || act.name;
      return name
        ? [{ id: keyOf(act), personId, name, slug, kind, day, isRelevant: isRelevant(act) }]
        : [];
    });
}

const keyOf = ({ personId, slug, name }: Interaction): string => personId ?? slug ?? name;

const timeOf = ({ atMs, day }: Pick<Interaction, 'atMs' | 'day'>): number =>
  atMs ?? Date.parse(`${day}T00:00:00Z`);

/** Of two at one moment the answer counts as the later. */
const isLater = (a: Interaction, b: Interaction): boolean =>
  timeOf(a) > timeOf(b) || (timeOf(a) === timeOf(b) && a.direction === 'out');

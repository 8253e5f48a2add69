import { ok, fail, type Result } from '../../model/result';
import type { PeopleFilter } from '../../segments/people-filter';
import { filterFromStored, filterToStored, withPickedPeople } from '../../segments/stored-filter';
import type { EvenkeelDatabase } from '../database';
import { changeDatabase } from '../generation';
import { newId } from '../random';
import type { Draft, Segment } from '../rows';

/** Longest name of a segment, in UTF-16 units. */
export const MAX_SEGMENT_NAME = 80;

/** A saved filter as it can be used, with the draft that belongs to it. */
export interface KnownSegment {
  id: string;
  name: string;
  /** `null` when what is stored is no filter of ours, as after a damaged restore: it is shown, and finds nobody. */
  filter: PeopleFilter | null;
  createdAtMs: number;
  draft: Pick<Draft, 'text' | 'donePersonIds'>;
}

/** Segments of an account, the oldest first. A segment has one draft, which may still be empty. */
export async function segmentsOf(db: EvenkeelDatabase, accountId: string): Promise<KnownSegment[]> {
  const segments = await db.segments.where('accountId').equals(accountId).toArray();
  const drafts = await db.drafts.where('accountId').equals(accountId).toArray();
  return segments
    .sort((a, b) => a.createdAtMs - b.createdAtMs || (a.id < b.id ? -1 : 1))
    .map(({ id, name, filter, createdAtMs }) => {
      const read = filterFromStored(filter);
      const draft = drafts.find(({ segmentId }) => segmentId === id);
      const { text = '', donePersonIds = [] } = draft ?? {};
      return {
        id,
        name,
        filter: read.ok ? read.value : null,
        createdAtMs,
        draft: { text, donePersonIds },
      };
    });
}

/**
 * Saves a filter under a name; the same name again replaces the filter and keeps the draft.
 * @returns its id, or `noName`
 */
export async function saveSegment(
  db: EvenkeelDatabase,
  accountId: string,
  { name, filter }: { name: string; filter: PeopleFilter },
  nowMs: number,
): Promise<Result<string, 'noName'>> {
  const shown = name.trim().slice(0, MAX_SEGMENT_NAME);
  if (shown === '') return fail('noName');
  const stored = filterToStored(filter);
  return changeDatabase(db, async () => {
    const known = await db.segments
      .where('accountId')
      .equals(accountId)
      .filter((segment) => segment.name === shown)
      .first();
    const row: Segment = {
      id: known?.id ?? newId(),
      accountId,
      name: shown,
      filter: stored,
      createdAtMs: known?.createdAtMs ?? nowMs,
    };
    await db.segments.put(row);
    return { changed: true, value: ok(row.id) };
  });
}

/** A segment that was removed with its draft; hand it to `putBackSegment` to be back where it was. */
export interface RemovedSegment {
  segment: Segment;
  drafts: readonly Draft[];
}

/**
 * Removes a segment with its draft. The people in it stay.
 * @returns undefined when it was gone already
 */
export async function deleteSegment(
  db: EvenkeelDatabase,
  segmentId: string,
): Promise<RemovedSegment | undefined> {
  return changeDatabase<RemovedSegment | undefined>(db, async () => {
    const segment = await db.segments.get(segmentId);
    if (!segment) return { changed: false, value: undefined };
    const drafts = draftsOfSegment(db, segment.accountId, segmentId);
    const removed = { segment, drafts: await drafts.toArray() };
    await db.segments.delete(segmentId);
    await drafts.delete();
    return { changed: true, value: removed };
  });
}

/** Puts a removed segment back, without who was forgotten meanwhile; nothing happens when its account is gone. */
export async function putBackSegment(
  db: EvenkeelDatabase,
  { segment, drafts }: RemovedSegment,
): Promise<void> {
  await changeDatabase(db, async () => {
    const { accountId } = segment;
    if (!(await db.accounts.get(accountId))) return { changed: false, value: undefined };
    const there = new Set(await db.people.where('id').startsWith(`${accountId}|`).primaryKeys());
    const idNow = (id: string): string | null => (there.has(id) ? id : null);
    await db.segments.put({ ...segment, filter: withPickedPeople(segment.filter, idNow) });
    await db.drafts.bulkPut(
      drafts.map((draft) => ({
        ...draft,
        donePersonIds: draft.donePersonIds.filter((id) => there.has(id)),
      })),
    );
    return { changed: true, value: undefined };
  });
}

const draftsOfSegment = (db: EvenkeelDatabase, accountId: string, segmentId: string) =>
  db.drafts
    .where('accountId')
    .equals(accountId)
    .filter((draft) => draft.segmentId === segmentId);

/** Changes the draft of a segment; the rest of it stays as it is stored now. Nothing happens when the segment is gone. */
export async function changeDraft(
  db: EvenkeelDatabase,
  segmentId: string,
  change: (draft: Pick<Draft, 'text' | 'donePersonIds'>) => Partial<Draft>,
  nowMs: number,
): Promise<void> {
  await changeDatabase(db, async () => {
    const segment = await db.segments.get(segmentId);
    if (!segment) return { changed: false, value: undefined };
    const { accountId } = segment;
    const known = await draftsOfSegment(db, accountId, segmentId).first();
    const draft = known ?? {
      id: newId(),
      accountId,
      segmentId,
      text: '',
      donePersonIds: [],
      changedAtMs: nowMs,
    };
    await db.drafts.put({ ...draft, ...change(draft), changedAtMs: nowMs });
    return { changed: true, value: undefined };
  });
}

/** Notes that the person wrote to somebody by hand, or takes the note back. */
export const markDone = (
  db: EvenkeelDatabase,
  segmentId: string,
  personId: string,
  isDone: boolean,
  nowMs: number,
): Promise<void> =>
  changeDraft(
    db,
    segmentId,
    ({ donePersonIds }) => {
      const others = donePersonIds.filter((id) => id !== personId);
      return { donePersonIds: isDone ? [...others, personId] : others };
    },
    nowMs,
  );

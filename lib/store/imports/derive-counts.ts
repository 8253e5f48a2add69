import { importCounts, type FileCount } from '../../imports/import-counts';
import { observationKey } from '../../model/count';
import type { ImportResult } from '../../model/import-result';
import type { EvenkeelDatabase } from '../database';
import { noteConflicts } from '../observations';
import type { StoredObservation } from '../rows';
import { loadContents, type Content } from './load-contents';
import { reconcile } from './reconcile';

/**
 * Brings the counts that files prove in line with all of them: the follower total on its date, the impressions of a
 * window, the length of the list of connections. What the person refused stays refused. Call it inside a transaction.
 */
export async function deriveCounts(db: EvenkeelDatabase, accountId: string): Promise<void> {
  const contents = [
    ...(await loadContents(db, accountId, 'analytics')),
    ...(await loadContents(db, accountId, 'connections')),
  ];
  const derived = new Map<string, StoredObservation>();
  for (const content of contents) {
    for (const count of countsOf(content)) {
      const row = observationOf(accountId, count, content);
      if (!derived.has(row.key)) derived.set(row.key, row);
    }
  }
  const known = await db.observations
    .where('key')
    .startsWith(`${accountId}|`)
    .filter(({ source }) => source === 'file')
    .toArray();
  const refused = new Map(
    known.filter(({ standing }) => standing === 'refused').map((row) => [row.key, row]),
  );
  const kept = [...derived.values()].filter(({ key }) => !refused.has(key));
  await reconcile(db.observations, ({ key }) => key, known, [...kept, ...refused.values()]);
  const knownKeys = new Set(known.map(({ key }) => key));
  for (const row of kept) if (!knownKeys.has(row.key)) await noteConflicts(db, row);
  const left = new Set([...kept, ...refused.values()].map(({ key }) => key));
  const removed = new Set([...knownKeys].filter((key) => !left.has(key)));
  if (removed.size === 0) return;
  await db.dayConflicts
    .where('[accountId+day]')
    .between([accountId], [accountId, []])
    .filter(({ keys }) => keys.some((key) => removed.has(key)))
    .delete();
}

function countsOf(content: Content<'analytics'> | Content<'connections'>): FileCount[] {
  const result: ImportResult = {
    files: [],
    tables: [],
    analytics: [],
    postAnalytics: [],
    advice: [],
  };
  const file = content.importId;
  if (content.kind === 'analytics') {
    result.analytics = (content as Content<'analytics'>).rows.map((row) => ({ ...row, file }));
  } else {
    const { rows, day } = content as Content<'connections'>;
    result.tables = [{ kind: 'connections', rows, file, writtenOn: day }];
  }
  const { forgottenRows: more, day: latest } = content;
  const lost = new Map([[file, content.lostLines]]);
  const context = content.kind === 'connections' ? { lostLines: lost, latest } : {};
  return importCounts(result, context).map((count) => ({
    ...count,
    value: count.value + more,
    low: count.low + more,
    high: count.high === null ? null : count.high + more,
  }));
}

function observationOf(
  accountId: string,
  { file: importId, ...count }: FileCount,
  { utcOffsetMinutes }: Content,
): StoredObservation {
  // The day is LinkedIn's and has no hour: its noon is that day in every time zone but the outermost.
  const atMs = Date.parse(`${count.day}T12:00:00Z`) - utcOffsetMinutes * 60_000;
  const row: StoredObservation = {
    ...count,
    key: '',
    accountId,
    source: 'file',
    confidence: 'high',
    evidence: null,
    utcOffsetMinutes,
    capturedAtMs: atMs,
    lastSeenAtMs: atMs,
    sightings: 1,
    visits: [],
    standing: 'accepted',
    waitingFor: null,
    importId,
  };
  return { ...row, key: observationKey(row) };
}

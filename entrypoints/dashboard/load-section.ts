import type { DashboardState, Section } from '../../components/dashboard/dashboard';
import type { PastImport } from '../../components/imports/import-props';
import { fail, ok, type Result } from '../../lib/model/result';
import { historyOf } from '../../lib/scores/history';
import { openDatabase, type EvenkeelDatabase } from '../../lib/store/database';
import { acceptanceRate } from '../../lib/store/lists/acceptance-rate';
import { connectionsGone, jobChanges } from '../../lib/store/lists/job-changes';
import { pageAgainstFile } from '../../lib/store/lists/page-against-file';
import { pastImports } from '../../lib/store/lists/past-imports';
import { waitingForAnswer } from '../../lib/store/lists/waiting-for-answer';
import { observationsOf } from '../../lib/store/observations';

type SectionTables = Partial<
  Pick<
    DashboardState,
    | 'history'
    | 'drawHistory'
    | 'imports'
    | 'compared'
    | 'waiting'
    | 'jobChanges'
    | 'gone'
    | 'acceptance'
  >
>;

/**
 * What only one section of the dashboard shows, read when it is opened and whenever something stored changes.
 * @returns why the database could not be read
 */
export async function loadSection(
  section: Section,
  accountId: string | null,
): Promise<Result<SectionTables>> {
  const load = LOADERS[section];
  if (!load) return ok({});
  try {
    const opened = await openDatabase();
    if (!opened.ok) return opened;
    try {
      return ok(await load(opened.value, accountId ?? ''));
    } finally {
      opened.value.close();
    }
  } catch (error) {
    return fail(error instanceof Error ? error.name : 'unknown');
  }
}

type Loader = (db: EvenkeelDatabase, accountId: string) => Promise<SectionTables>;

const LOADERS: Partial<Record<Section, Loader>> = {
  history: async (db, accountId) => {
    const { drawHistory } = await import('../../components/charts/draw-history');
    return { drawHistory, history: await historyOfAccount(db, accountId) };
  },
  imports: async (db, accountId) => ({
    imports: await importsOnShow(db, accountId),
    compared: await pageAgainstFile(db, accountId),
  }),
  people: async (db, accountId) => ({
    waiting: await waitingForAnswer(db, accountId, Date.now()),
    jobChanges: await jobChanges(db, accountId),
    gone: await connectionsGone(db, accountId),
    acceptance: await acceptanceRate(db, accountId),
  }),
};

async function historyOfAccount(
  db: EvenkeelDatabase,
  accountId: string,
): Promise<DashboardState['history']> {
  const [followers, connections, imports] = await Promise.all([
    observationsOf(db, accountId, 'followers', 'accepted'),
    observationsOf(db, accountId, 'connections', 'accepted'),
    db.imports.where('accountId').equals(accountId).toArray(),
  ]);
  const lists = imports.flatMap(({ connectionsList }) => connectionsList ?? []);
  const newest = lists.sort((a, b) => b.day.localeCompare(a.day))[0] ?? null;
  return historyOf([...followers, ...connections], newest);
}

/** Imports of an account as the list shows them. */
async function importsOnShow(db: EvenkeelDatabase, accountId: string): Promise<PastImport[]> {
  return (await pastImports(db, accountId)).map(({ files, ...run }) => ({
    ...run,
    files: files.map(({ fileName, kind, rows, day, skipped }) => ({
      name: fileName,
      kind,
      rows,
      day,
      wasRead: skipped === null,
    })),
  }));
}

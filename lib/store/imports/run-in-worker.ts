import { classifiedPerson } from '../../categories/classify-person';
import type { Phrase } from '../../model/score';
import { realAccounts } from '../accounts';
import { classifyPeople } from '../classification/classify-people';
import { openDatabase, type EvenkeelDatabase } from '../database';
import { compareWithAccount } from './compare-with-account';
import type { ChosenAccount, FromImportWorker, StartImport } from './import-messages';
import { ProgressTeller } from './import-progress';
import { takeBackImport } from './take-back-import';
import type { readStorable } from './storable-result';
import { writeStorable } from './write-import';

/** Held by whoever writes an import, in any page: two at once would wait for each other file by file. */
export const IMPORT_LOCK = 'evenkeel-import';

export interface WorkerSeam {
  tell(message: FromImportWorker): void;
  read: typeof readStorable;
  /** Resolves when the person says that the files are theirs all the same. */
  goOn: Promise<void>;
  signal: AbortSignal;
  clock(): number;
  /** The browser's locks; absent where there are none. */
  locks: Pick<LockManager, 'request'> | undefined;
}

const failed = (key: string): FromImportWorker => ({
  type: 'failed',
  reason: { key: `imports.failed.${key}`, params: {} },
});

/** One import from the files to the database. @returns the message that ends it */
export async function runInWorker(start: StartImport, seam: WorkerSeam): Promise<FromImportWorker> {
  const act = async (): Promise<FromImportWorker> => {
    const opened = await openDatabase();
    if (!opened.ok) return failed('newerDatabase');
    try {
      return await importInto(opened.value, start, seam);
    } catch (error) {
      return await endedBy(error, opened.value, start.runId, seam);
    } finally {
      opened.value.close();
    }
  };
  if (!seam.locks) return act();
  return seam.locks.request(IMPORT_LOCK, { ifAvailable: true }, (lock) =>
    lock ? act() : failed('busy'),
  );
}

async function importInto(
  db: EvenkeelDatabase,
  start: StartImport,
  { tell, read, goOn, signal, clock }: WorkerSeam,
): Promise<FromImportWorker> {
  const target = await accountFor(db, start.account);
  if ('key' in target) return { type: 'failed', reason: target };
  const teller = new ProgressTeller((progress) => tell({ type: 'progress', progress }), clock);
  const result = await read(start.files, {
    messages: start.messages,
    signal,
    onProgress: (progress) => teller.reading(progress),
  });
  if (target.accountId !== null) {
    const comparison = await compareWithAccount(db, target.accountId, result);
    if (comparison?.isWarning) {
      tell({ type: 'differs', comparison });
      await untilAborted(goOn, signal);
    }
  }
  const rowsTotal = result.files.reduce((sum, { rows }) => sum + rows, 0);
  let at = { file: '', fileIndex: 0, fileCount: result.files.length, rows: 0 };
  const say = (): void => teller.storing(at, rowsTotal);
  const { runId, nowMs, utcOffsetMinutes } = start;
  const written = await writeStorable(
    db,
    result,
    { ...target, runId, nowMs, utcOffsetMinutes },
    {
      signal,
      classify: classifiedPerson,
      onFile: (file, fileIndex, fileCount) => {
        at = { ...at, file, fileIndex, fileCount };
        say();
      },
      onRows: (rows) => {
        at = { ...at, rows: at.rows + rows };
        say();
      },
    },
  );
  // People whom only pages showed, and those of before a new version of the classifier.
  await classifyPeople(db, written.accountId, classifiedPerson, signal);
  return { type: 'done', written };
}

/** The account that files go to without asking, or why the person has to be asked. */
async function accountFor(
  db: EvenkeelDatabase,
  chosen: ChosenAccount,
): Promise<{ accountId: string | null } | Phrase> {
  if (chosen === 'new') return { accountId: null };
  const accounts = await realAccounts(db);
  if (chosen) {
    const isThere = accounts.some(({ id }) => id === chosen.accountId);
    return isThere ? chosen : { key: 'imports.failed.unknownAccount', params: {} };
  }
  if (accounts.length > 1) return { key: 'imports.failed.chooseAccount', params: {} };
  return { accountId: accounts[0]?.id ?? null };
}

/** A cancelled import leaves nothing; whatever else went wrong leaves whole files, which the list of imports shows. */
async function endedBy(
  error: unknown,
  db: EvenkeelDatabase,
  runId: string,
  { signal }: WorkerSeam,
): Promise<FromImportWorker> {
  if (signal.aborted) {
    await takeBackImport(db, runId);
    return { type: 'cancelled' };
  }
  if (namesOf(error).includes('QuotaExceededError')) return failed('noSpace');
  throw error;
}

/** Dexie wraps what the browser threw. */
function namesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { name, inner } = error as { name?: unknown; inner?: unknown };
  return [...(typeof name === 'string' ? [name] : []), ...namesOf(inner)];
}

const untilAborted = (promise: Promise<void>, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => {
      reject(new DOMException('cancelled', 'AbortError'));
    });
    promise.then(resolve, reject);
  });

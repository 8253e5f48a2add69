import type { EvenkeelDatabase } from '../database';
import type { ImportRecord } from '../rows';

/** One import of the past, taken back as a whole by `takeBackImport(db, runId)`. */
export interface PastImport {
  runId: string;
  importedAtMs: number;
  /** As they were brought, those that were skipped included. */
  files: ImportRecord[];
}

/** Every import of an account, the newest first. */
export async function pastImports(db: EvenkeelDatabase, accountId: string): Promise<PastImport[]> {
  const runs = new Map<string, PastImport>();
  for (const record of await db.imports.where('accountId').equals(accountId).toArray()) {
    const { runId, importedAtMs } = record;
    const run = runs.get(runId) ?? { runId, importedAtMs, files: [] };
    run.files.push(record);
    runs.set(runId, run);
  }
  for (const { files } of runs.values()) {
    files.sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
  }
  return [...runs.values()].sort((a, b) => b.importedAtMs - a.importedAtMs);
}

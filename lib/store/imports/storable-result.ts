import { readFiles, type ReadFilesOptions } from '../../imports/read-files';
import type { ImportResult } from '../../model/import-result';
import { correspondences, type Correspondence } from './correspondence';

type ReadTable = ImportResult['tables'][number];
type StorableTable =
  | Exclude<ReadTable, { kind: 'messages' }>
  | (Pick<ReadTable, 'file' | 'writtenOn'> & { kind: 'messages'; rows: Correspondence[] });

/** What files gave, as it is stored: of messages the days on which they passed, and no row of theirs. */
export interface StorableResult extends Omit<ImportResult, 'tables'> {
  tables: StorableTable[];
}

export const storable = (result: ImportResult): StorableResult => ({
  ...result,
  tables: result.tables.map((table) =>
    table.kind === 'messages' ? { ...table, rows: correspondences(table.rows) } : table,
  ),
});

/** Reads files for storing; see `readFiles`. */
export const readStorable = async (
  files: Parameters<typeof readFiles>[0],
  options: ReadFilesOptions,
): Promise<StorableResult> => storable(await readFiles(files, options));

import type { EvenkeelDatabase } from '../database';
import { keysOfRef, keysOfRow, peopleOfRow, rowsWithout } from '../forgotten-keys';
import { forgottenKeys } from '../tombstones';
import type { ContentKind } from '../rows';

/**
 * A file's content without anybody whom the person wanted forgotten. Ask before a transaction opens: hashing leaves the
 * database's turn.
 */
export async function dropForgotten<T extends { kind: ContentKind; rows: unknown[] }>(
  db: EvenkeelDatabase,
  content: T | null,
): Promise<T | null> {
  if (!content || (await db.tombstones.count()) === 0) return content;
  const keys = new Set(
    (content.rows as object[]).flatMap((row) => [
      ...keysOfRow(content.kind, row),
      ...peopleOfRow(row).flatMap((ref) => keysOfRef(ref)),
    ]),
  );
  const forgotten = await forgottenKeys(db, [...keys]);
  if (forgotten.size === 0) return content;
  const rows = rowsWithout(content.kind, content.rows, (key) => forgotten.has(key));
  return rows === content.rows ? content : { ...content, rows: [...rows] };
}

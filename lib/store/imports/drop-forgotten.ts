import { slugAlias } from '../../model/account';
import type { PersonRef } from '../../model/import-rows';
import type { EvenkeelDatabase } from '../database';
import { forgottenAliases } from '../tombstones';
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
  const slugs = new Set(content.rows.flatMap(slugsOfRow));
  const forgotten = await forgottenAliases(db, [...slugs].map(slugAlias));
  if (forgotten.size === 0) return content;
  const isKept = (slug: string | null): boolean => slug === null || !forgotten.has(slugAlias(slug));
  const rows = content.rows.flatMap((row) => {
    const { people } = row as { people?: PersonRef[] };
    if (!people) return slugsOfRow(row).every(isKept) ? [row] : [];
    const left = people.filter(({ slug }) => isKept(slug));
    return left.length > 0 || people.length === 0 ? [{ ...(row as object), people: left }] : [];
  });
  return { ...content, rows };
}

/** The addresses that a row of any table names. */
function slugsOfRow(row: unknown): string[] {
  const { slug, person, people } = row as {
    slug?: string | null;
    person?: PersonRef;
    people?: PersonRef[];
  };
  return [slug, person?.slug, ...(people ?? []).map((ref) => ref.slug)].flatMap((s) => s ?? []);
}

import type { EvenkeelDatabase } from './database';

/** The salted hash of a key by which somebody is named, such as an alias: recognised again, it names nobody. */
export async function tombstoneHash(salt: string, key: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}|${key}`));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The hashes of keys with this database's salt. Hashing leaves the database's turn, so ask before a transaction opens. */
export async function tombstoneHashes(
  db: EvenkeelDatabase,
  keys: readonly string[],
): Promise<Map<string, string>> {
  const salt = await db.meta.get('salt');
  if (salt?.key !== 'salt') return new Map();
  const hash = async (key: string) => [key, await tombstoneHash(salt.value, key)] as const;
  return new Map(await Promise.all(keys.map(hash)));
}

/**
 * Which of these keys stand for somebody to be forgotten. Ask before a transaction opens.
 * @returns an empty set when nobody was ever forgotten
 */
export async function forgottenKeys(
  db: EvenkeelDatabase,
  keys: readonly string[],
): Promise<Set<string>> {
  if (keys.length === 0 || (await db.tombstones.count()) === 0) return new Set();
  const hashes = await tombstoneHashes(db, keys);
  const stones = new Set(await db.tombstones.toCollection().primaryKeys());
  return new Set([...hashes].flatMap(([key, hash]) => (stones.has(hash) ? [key] : [])));
}

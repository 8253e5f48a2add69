import type { EvenkeelDatabase } from './database';

/** The salted hash of an alias: the same person is recognised, nobody is named. */
export async function tombstoneHash(salt: string, alias: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}|${alias}`));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Which of these aliases the person wanted forgotten. Hashing leaves the database's turn, so ask before a transaction opens.
 * @returns an empty set when nobody was ever forgotten
 */
export async function forgottenAliases(
  db: EvenkeelDatabase,
  aliases: readonly string[],
): Promise<Set<string>> {
  if (aliases.length === 0 || (await db.tombstones.count()) === 0) return new Set();
  const salt = await db.meta.get('salt');
  if (salt?.key !== 'salt') return new Set();
  const hashes = await Promise.all(aliases.map((alias) => tombstoneHash(salt.value, alias)));
  const found = await db.tombstones.bulkGet(hashes);
  return new Set(aliases.filter((_, i) => found[i] !== undefined));
}

/** JSON with the keys of every object sorted, so that the same content is the same text. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  );

/** SHA-256 over the UTF-8 of the canonical JSON, 64 hex digits. */
export const checksumOf = async (value: unknown): Promise<string> => sha256Of(canonicalJson(value));

/** SHA-256 over the UTF-8 of a text, 64 hex digits. */
export async function sha256Of(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Pairs of two lists that share a key which stands for exactly one of either side. A key of `null` pairs with nothing.
 */
export function uniquePairs<A, B>(
  left: readonly A[],
  right: readonly B[],
  keyOfLeft: (item: A) => string | null,
  keyOfRight: (item: B) => string | null,
): [A, B][] {
  const a = singles(left, keyOfLeft);
  const b = singles(right, keyOfRight);
  const pairs: [A, B][] = [];
  for (const [key, item] of a) {
    const other = b.get(key);
    if (item !== REPEATED && other !== undefined && other !== REPEATED) {
      pairs.push([item as A, other as B]);
    }
  }
  return pairs;
}

const REPEATED = Symbol('repeated');

function singles<T>(
  items: readonly T[],
  keyOf: (item: T) => string | null,
): Map<string, T | typeof REPEATED> {
  const found = new Map<string, T | typeof REPEATED>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) found.set(key, found.has(key) ? REPEATED : item);
  }
  return found;
}

/** A copy of a row without some of its fields. */
export function withoutFields<T extends object, K extends string & keyof T>(
  row: T,
  ...fields: K[]
): Omit<T, K> {
  const kept = Object.entries(row).filter(([field]) => !(fields as string[]).includes(field));
  return Object.fromEntries(kept) as Omit<T, K>;
}

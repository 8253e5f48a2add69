/** Titles, headlines and companies remembered at once. */
export const MEMORY_TEXTS = 20_000;

/** Words remembered at once; a network of 30,000 people uses about 15,000 different ones. */
export const MEMORY_WORDS = 40_000;

/**
 * A function that remembers what it found. Titles, companies and words repeat among thousands of people.
 * @param most - when so many are remembered, it begins anew; hostile input grows no memory
 */
export function remembered<T>(most: number, find: (text: string) => T): (text: string) => T {
  let memory = new Map<string, T>();
  return (text) => {
    const known = memory.get(text);
    if (known !== undefined) return known;
    const found = find(text);
    if (memory.size >= most) memory = new Map();
    memory.set(text, found);
    return found;
  };
}

/**
 * The headline among the texts below a name: the first that is neither a degree ("· 2nd"), nor a form of address
 * ("She/Her"), nor a count.
 * @returns undefined when none of them can be one
 */
export function headlineOf(texts: readonly string[]): string | undefined {
  return texts.find(
    (text) =>
      !/^[·•(]/u.test(text) &&
      !/^\p{L}{1,6}(?:\s?\/\s?\p{L}{1,6})+$/u.test(text) &&
      !/^\d+(?:st|nd|rd|th|º|°|\.)?\+?$/iu.test(text) &&
      (text.match(/\p{L}/gu)?.length ?? 0) >= 3,
  );
}

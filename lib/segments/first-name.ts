/** What stands before a name and is none: titles and forms of address, folded, without their dot. */
const BEFORE_NAMES = new Set(
  (
    'dr prof professor professorin doctor mr mrs ms miss mx sir dame lord lady rev hon herr frau hr fr ing dipl-ing ' +
    'mag mba phd m mme mlle sr sra srta dott dott.ssa dottssa avv arch eng drs ir dhr mevr'
  ).split(' '),
);

/**
 * How somebody is called, from a display name: the first word that is a name. An initial counts only when nothing else
 * is there, and a name written without spaces is taken whole.
 * @returns `''` when nothing is left that could be a name
 */
export function firstNameOf(name: string): string {
  const [beforeComma = ''] = name
    .replace(/\([^)]*\)|["“„«][^"”“»]*["”“»]/gu, ' ')
    .split(/[,|•·/]/u);
  const words = beforeComma
    .split(/\s+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}.'’]+$/gu, ''))
    .filter((word) => /\p{L}/u.test(word));
  const names = words.filter((word) => !isBeforeName(word));
  return names.find((word) => !isInitial(word)) ?? names[0] ?? '';
}

/** Titles, and whatever else is cut short with a dot: "med.", "rer.", "nat.". */
const isBeforeName = (word: string): boolean =>
  BEFORE_NAMES.has(word.toLowerCase().replace(/\.$/u, '')) || /^\p{Ll}+\.$/u.test(word);

/** "J", "J." or "J.R.", but not a letter that is a whole name of its own, as in Chinese or Korean. */
const isInitial = (word: string): boolean => /^(?:\p{Lu}\.?|(?:\p{Lu}\.)+\p{Lu}?)$/u.test(word);

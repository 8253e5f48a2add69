/** One labelled title: what would be right (any of them), and what was said. */
export interface Answer {
  title: string;
  /** With `null` among them saying nothing is right too; `[null]` alone: nothing is said by the title. */
  right: readonly (string | null)[];
  /** `null` when the classifier says it does not know. */
  given: string | null;
  forced: string | null;
}

/** Shares between 0 and 1. */
export interface Measured {
  titles: number;
  /** Share that got an answer without forcing. */
  coverage: number;
  /** Share of those that is right. */
  precision: number;
  /** Share right when an answer is forced, of the titles that say something. */
  accuracy: number;
  /** Mean over the classes of F1, forced; a title with several right labels counts for the one given, else the first. */
  macroF1: number;
}

export function measure(answers: readonly Answer[]): Measured {
  const given = answers.filter((answer) => answer.given !== null);
  const right = given.filter((answer) => answer.right.includes(answer.given!));
  const telling = answers.filter((answer) => answer.right.some((label) => label !== null));
  const forced = telling.filter(({ right: labels, forced: said }) => said && labels.includes(said));
  return {
    titles: answers.length,
    coverage: given.length / answers.length,
    precision: right.length / given.length,
    accuracy: forced.length / telling.length,
    macroF1: macroF1(telling),
  };
}

function macroF1(answers: readonly Answer[]): number {
  const pairs = answers.map(({ right, forced }) => ({
    want: forced && right.includes(forced) ? forced : right.find((label) => label !== null)!,
    got: forced,
  }));
  const classes = [...new Set(pairs.map(({ want }) => want))];
  const scores = classes.map((cls) => {
    const both = pairs.filter(({ want, got }) => want === cls && got === cls).length;
    const either = pairs.filter(({ want }) => want === cls).length;
    const said = pairs.filter(({ got }) => got === cls).length;
    return (2 * both) / (either + said);
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** Share whose forced answer is at most one step from the first right label on an ordered scale. */
export function withinOne(answers: readonly Answer[], order: readonly string[]): number {
  const near = answers.filter(({ right, forced }) =>
    right.some((label) => Math.abs(order.indexOf(label ?? '') - order.indexOf(forced ?? '')) <= 1),
  );
  return near.length / answers.length;
}

/** The commonest mistakes: wanted ← given, how often, some titles. */
export function mistakes(answers: readonly Answer[], most: number): string[] {
  const kinds = new Map<string, string[]>();
  for (const { title, right, given } of answers) {
    if (given === null || right.includes(given)) continue;
    const kind = `${right.join('/')} ← ${given}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), title]);
  }
  return [...kinds]
    .sort((a, b) => b[1].length - a[1].length)
    .slice(0, most)
    .map(([kind, titles]) => `${titles.length} ${kind}: ${titles.slice(0, 8).join(' | ')}`);
}

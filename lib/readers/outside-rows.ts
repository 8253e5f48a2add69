/** The rows of people that stand side by side: thousands, and none says anything about the page itself. */
export interface PeopleRows {
  /** The first row of a person, if the page shows any. */
  firstPerson: Element | null;
  /** The last row beside it. */
  lastPerson: Element | null;
}

/** The last of the siblings that fits, as the first does. It is looked for from the end, where it stands. */
export function lastBeside(first: Element, css: string): Element {
  let last = first.parentElement?.lastElementChild ?? first;
  while (!last.matches(css)) last = last.previousElementSibling ?? first;
  return last;
}

/** Everything below that fits, in document order, without what stands in and between the rows. */
export function* outsideRows(
  root: ParentNode & Node,
  css: string,
  rows: PeopleRows,
): Generator<Element> {
  const { firstPerson, lastPerson } = rows;
  if (!firstPerson || !root.contains(firstPerson)) {
    yield* root.querySelectorAll(css);
    return;
  }
  for (let el = root.firstElementChild; el; el = el.nextElementSibling) {
    if (el === firstPerson) el = lastPerson ?? el;
    else {
      if (el.matches(css)) yield el;
      yield* outsideRows(el, css, rows);
    }
  }
}

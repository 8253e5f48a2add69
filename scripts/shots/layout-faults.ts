import type { Page } from '@playwright/test';

export interface Limits {
  /** Of the page as a whole; browsers cut popups. */
  maxHeight: number;
  maxButtonLines: number;
}

/** Runs in the page, as text. Elements for screen readers only and what scrolls by design are passed over. */
function look({ maxHeight, maxButtonLines }: Limits): string[] {
  const faults: string[] = [];
  const { clientWidth, scrollWidth } = document.documentElement;
  const text = (element: Element): string =>
    (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 50);
  const name = (element: Element): string =>
    `${element.tagName.toLowerCase()}${element.className ? `.${String(element.className).split(' ').join('.')}` : ''} "${text(element)}"`;
  const seen = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
    const { width, height } = element.getBoundingClientRect();
    return (
      width > 1 &&
      height > 1 &&
      !element.closest('.unseen') &&
      element.checkVisibility({ visibilityProperty: true })
    );
  });
  const rectsOf = (element: Element): DOMRect[] => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return [...range.getClientRects()];
  };
  // What stays on the screen while the rest scrolls stands over it by design.
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    element !== document.body &&
    (/sticky|fixed/.test(getComputedStyle(element).position) ||
      /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) ||
      scrolls(element.parentElement));

  if (scrollWidth > clientWidth) {
    const wide = seen.filter(
      (element) =>
        element.getBoundingClientRect().right > clientWidth + 1 && !scrolls(element.parentElement),
    );
    faults.push(`scrolls sideways by ${scrollWidth - clientWidth}: ${wide.map(name).pop() ?? ''}`);
  }
  const bodyHeight = Math.round(document.body.getBoundingClientRect().height);
  if (bodyHeight > maxHeight) faults.push(`${bodyHeight} high`);
  const shortened: string[] = [];
  for (const element of seen) {
    const { overflowX, textOverflow } = getComputedStyle(element);
    if (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) {
      if (textOverflow === 'ellipsis') shortened.push(name(element));
      else if (text(element)) faults.push(`cut: ${name(element)}`);
    }
    if (element.matches('button') && element.childElementCount === 0 && text(element)) {
      const lines = new Set(rectsOf(element).map(({ top }) => Math.round(top))).size;
      if (lines > maxButtonLines) faults.push(`${lines} lines: ${name(element)}`);
    }
  }
  if (shortened.length > 0) faults.push(`${shortened.length} shortened, as ${shortened[0]}`);

  const leaves = seen.filter(
    (element) =>
      element.childElementCount === 0 &&
      text(element) &&
      !element.closest('svg') &&
      !scrolls(element),
  );
  const rects = leaves.map(rectsOf);
  for (const [i, first] of leaves.entries())
    for (let j = i + 1; j < Math.min(leaves.length, i + 40); j += 1) {
      const overlaps = rects[i]?.some((a) =>
        rects[j]?.some(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 6,
        ),
      );
      const second = leaves[j];
      if (overlaps && second) faults.push(`overlap: ${name(first)} ${name(second)}`);
    }
  return faults;
}

/** What is cut, overlaps, wraps too often or makes the page scroll sideways. */
export const layoutFaults = (page: Page, limits: Limits): Promise<string[]> =>
  // The script runner's compiler names inner functions through a helper that the page does not have.
  page.evaluate<string[]>(
    `(() => { const __name = (named) => named; return (${look.toString()})(${JSON.stringify(limits)}); })()`,
  );

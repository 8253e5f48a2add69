import { datesInside, isDateCell } from './cell-dates';
import { cellCount, cellShare } from './cell-numbers';
import type { CellValue, Sheet, SheetRow } from './sheet';

/** What a sheet is, told by its shape: names and titles are in whatever language the account was set to. */
export type SheetShape =
  /** Cover: the window, its impressions, its members reached. */
  | 'overview'
  /** A day, its impressions, its engagements. */
  | 'daily'
  /** The total and its date, then a day and its new followers. */
  | 'followers'
  | 'topPosts'
  | 'demographics'
  /** Label and value of one post, then demographics. */
  | 'singlePost'
  | 'other';

const POST_LINK = /^https?:\/\/(?:[a-z]+\.)?linkedin\.com\/(?:feed\/update|posts|pulse|video)\//i;

export const isPostLink = (cell: CellValue | undefined): cell is string =>
  typeof cell === 'string' && POST_LINK.test(cell);

const isDayRow = ({ cells }: SheetRow): boolean => isDateCell(cells[0]);
const filled = (cell: CellValue | undefined): boolean => cell !== null && cell !== undefined;

/** A row of the demographics: category, value, share. */
export const isDemographicRow = ({ cells }: SheetRow): boolean =>
  typeof cells[0] === 'string' && filled(cells[1]) && cellShare(cells[2]) !== null;

/** A first cell such as "Total followers on 11/22/2024:". */
export const isLabelOfDay = ({ cells }: SheetRow): boolean =>
  typeof cells[0] === 'string' && !isDateCell(cells[0]) && datesInside(cells[0]).length === 1;

/** The same beside a number. */
export const isTotalRow = (row: SheetRow): boolean =>
  isLabelOfDay(row) && cellCount(row.cells[1]) !== null;

/** A cell that holds two dates: the window. */
export const windowOf = (rows: readonly SheetRow[]): [string, string] | undefined => {
  for (const { cells } of rows.slice(0, 5)) {
    for (const cell of cells) {
      const [from, to, ...more] = datesInside(cell);
      if (from !== undefined && to !== undefined && more.length === 0) return [from, to];
    }
  }
  return undefined;
};

/** A post's line with words behind its address: in the person's own lists a date and a number follow. */
const isPageRow = ({ cells }: SheetRow): boolean => {
  const link = cells.findIndex(isPostLink);
  const [next, number] = [cells[link + 1], cells[link + 2]];
  const isWord = typeof next === 'string' && !isPostLink(next) && !isDateCell(next);
  return isWord && cellCount(number) === null && cells.length > 4;
};

export function sheetShape({ rows }: Sheet): SheetShape {
  const links = rows.filter(({ cells }) => cells.some(isPostLink));
  // A company page's list of posts names who wrote each one: none of its numbers is the person's.
  if (links.some(isPageRow)) return 'other';
  if (links.length > 0) {
    const beside = ({ cells }: SheetRow) => typeof cells[0] === 'string' && isPostLink(cells[1]);
    return links.length === 1 && links.every(beside) && !rows.some(isDayRow)
      ? 'singlePost'
      : 'topPosts';
  }
  const days = rows.filter(isDayRow);
  if (days.length > 0) {
    const isThreeWide = rows.some(({ cells }) => filled(cells[2]));
    return isThreeWide && !rows.some(isTotalRow) ? 'daily' : 'followers';
  }
  if (rows.filter(isDemographicRow).length > 0) return 'demographics';
  if (rows.some(isTotalRow)) return 'followers';
  return windowOf(rows) ? 'overview' : 'other';
}

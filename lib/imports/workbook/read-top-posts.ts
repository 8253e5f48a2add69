import { linkUrn } from '../link-urn';
import { isPostLink } from './analytics-sheets';
import type { WorkbookDates } from './cell-dates';
import { cellCount } from './cell-numbers';
import type { CellValue, Sheet } from './sheet';
import type { TopPostRow } from '../../model/analytics-rows';

/** The titles by which the other sheets name the two numbers, in the workbook's own language. */
export interface MetricTitles {
  impressions: CellValue;
  engagements: CellValue;
}

interface Ranking {
  /** Column of the post's address; its date and number follow. */
  column: number;
  metric: 'impressions' | 'engagements';
}

/** Two rankings side by side. Which is which stands in their titles; by default engagements come first. */
function rankingsOf({ rows }: Sheet, titles: MetricTitles): Ranking[] {
  const first = rows.findIndex(({ cells }) => cells.some(isPostLink));
  const header = rows[first - 1]?.cells ?? [];
  const columns = new Set<number>();
  for (const { cells } of rows) {
    cells.forEach((cell, column) => {
      if (isPostLink(cell)) columns.add(column);
    });
  }
  return [...columns]
    .sort((a, b) => a - b)
    .map((column) => {
      const title = header[column + 2];
      const isLeft = column < 3;
      if (title !== null && title !== undefined) {
        if (title === titles.impressions) return { column, metric: 'impressions' };
        if (title === titles.engagements) return { column, metric: 'engagements' };
      }
      return { column, metric: isLeft ? 'engagements' : 'impressions' };
    });
}

/** Dates of the posts, to be shown to `WorkbookDates` first. */
export function topPostDates(sheet: Sheet): CellValue[] {
  return sheet.rows.flatMap(({ cells }) =>
    cells.flatMap((cell, column) => (isPostLink(cell) ? [cells[column + 1] ?? null] : [])),
  );
}

/** The distinct posts of both rankings. A post that one ranking leaves out has an unknown number there, not 0. */
export function readTopPosts(
  sheet: Sheet,
  titles: MetricTitles,
  dates: WorkbookDates,
): TopPostRow[] {
  const posts = new Map<string, TopPostRow>();
  for (const { column, metric } of rankingsOf(sheet, titles)) {
    for (const { cells } of sheet.rows) {
      const url = cells[column];
      if (!isPostLink(url)) continue;
      const urn = linkUrn(url);
      const key = urn ?? url;
      let post = posts.get(key);
      if (!post) {
        post = { url, urn, publishedOn: null, impressions: null, engagements: null };
        posts.set(key, post);
      }
      post.publishedOn ??= dates.day(cells[column + 1]);
      post[metric] ??= cellCount(cells[column + 2]);
    }
  }
  return [...posts.values()];
}

import { headerName } from '../header-name';
import type { Rejections } from '../rejections';
import {
  isDemographicRow,
  isLabelOfDay,
  isTotalRow,
  sheetShape,
  windowOf,
  type SheetShape,
} from './analytics-sheets';
import { datesInside, isDateCell, WorkbookDates } from './cell-dates';
import { cellCount, cellShare } from './cell-numbers';
import { readTopPosts, topPostDates, type MetricTitles } from './read-top-posts';
import type { CellValue, Sheet, SheetRow } from './sheet';
import type {
  AnalyticsWorkbook,
  DailyContentRow,
  DailyFollowersRow,
  DemographicRow,
} from '../../model/analytics-rows';

type Shapes = Partial<Record<SheetShape, Sheet[]>>;

function shapesOf(sheets: readonly Sheet[]): Shapes {
  const shapes: Shapes = {};
  for (const sheet of sheets) (shapes[sheetShape(sheet)] ??= []).push(sheet);
  return shapes;
}

/** Whether the sheets are a creator analytics of an account: any two of its parts say so. */
export function isAccountAnalytics(sheets: readonly Sheet[]): boolean {
  const { overview, daily, followers, topPosts } = shapesOf(sheets);
  return [overview, daily, followers, topPosts].filter(Boolean).length >= 2;
}

/** Titles of one column, as the row above the first day has it. */
const titlesAbove = (rows: readonly SheetRow[]): CellValue[] =>
  rows[rows.findIndex(({ cells }) => isDateCell(cells[0])) - 1]?.cells ?? [];

/**
 * Reads the creator analytics of an account, of any year and in any language: sheets are told by shape, months and days
 * by the workbook as a whole.
 */
export function readAnalytics(sheets: readonly Sheet[], rejections: Rejections): AnalyticsWorkbook {
  const shapes = shapesOf(sheets);
  const overview = shapes.overview?.[0]?.rows ?? [];
  const dailyRows = shapes.daily?.[0]?.rows ?? [];
  const followerRows = shapes.followers?.[0]?.rows ?? [];
  const postSheet = shapes.topPosts?.[0];

  const dates = new WorkbookDates(isEnglish(sheets));
  for (const { cells } of [...dailyRows, ...followerRows])
    if (isDateCell(cells[0])) dates.add(cells[0], true);
  const window = windowOf(overview);
  for (const text of window ?? []) dates.add(text, false);
  const total = followerRows.find(isTotalRow);
  const [totalDate] = datesInside(total?.cells[0]);
  dates.add(totalDate, false);
  for (const cell of postSheet ? topPostDates(postSheet) : []) dates.add(cell, false);

  // By their places: a number that is missing or cannot be read is unknown, and not the next one.
  const [impressions, membersReached] = overview
    .slice(overview.findIndex((row) => windowOf([row])) + 1)
    .filter(({ cells }) => typeof cells[0] === 'string')
    .map(({ cells, line }) => countOrRejected(cells[1], line, rejections));
  const columns = contentColumns(dailyRows, impressions ?? null);
  for (const row of total ? [] : followerRows.filter(isLabelOfDay)) {
    countOrRejected(row.cells[1], row.line, rejections);
  }
  const daily = readDaily(dailyRows, columns, dates, rejections);
  const newFollowers = readNewFollowers(followerRows, dates, rejections);
  // A spreadsheet may have sorted the days the other way round.
  const days = (daily.length > 0 ? daily : newFollowers).map(({ day }) => day).sort();
  return {
    from: dates.day(window?.[0]) ?? days[0] ?? null,
    to: dates.day(window?.[1]) ?? days.at(-1) ?? null,
    impressions: impressions ?? null,
    membersReached: membersReached ?? null,
    daily,
    followersTotal: total ? cellCount(total.cells[1]) : null,
    followersOn: dates.day(totalDate),
    newFollowers,
    topPosts: postSheet ? readTopPosts(postSheet, metricTitles(dailyRows, columns), dates) : [],
    demographics: demographicSheets(shapes.demographics ?? []).flatMap(({ sheet, of }) =>
      readDemographics(sheet.rows, of, rejections),
    ),
  };
}

/** Words of English workbooks alone: "Impressions" and "Engagements" are French and German as well. */
const ENGLISH_TITLES = new Set(
  [
    'Overall Performance',
    'Members reached',
    'Unique views',
    'New followers',
    'Post URL',
    'Post publish date',
    'Top demographics',
  ].map(headerName),
);

const isEnglish = (sheets: readonly Sheet[]): boolean =>
  sheets.some(({ rows }) =>
    rows
      .slice(0, 4)
      .some(({ cells }) =>
        cells.some(
          (cell) =>
            typeof cell === 'string' &&
            (ENGLISH_TITLES.has(headerName(cell)) || /^total followers on\b/i.test(cell)),
        ),
      ),
  );

/** How the sheet about viewers of the posts is called; the other one is about followers. */
const ABOUT_CONTENT =
  /content|conte[uú]do|contenido|contenu|inhalt|contenut|inhoud|inneh[aå]ll|indhold|innhold|tre[sś]ci|obsah|içerik|konten|контент|содержим|コンテンツ|投稿|内容|內容|콘텐츠|المحتوى|תוכן/i;

/** The sheets by their names, which alone tell them apart; without a word that is known, followers come first. */
function demographicSheets(sheets: readonly Sheet[]): { sheet: Sheet; of: DemographicRow['of'] }[] {
  const named = sheets.some(({ name }) => ABOUT_CONTENT.test(name));
  return sheets
    .map((sheet, index) => {
      const isContent = named ? ABOUT_CONTENT.test(sheet.name) : index > 0;
      return { sheet, of: isContent ? ('content' as const) : ('audience' as const) };
    })
    .sort((a, b) => Number(a.of === 'content') - Number(b.of === 'content'));
}

interface ContentColumns {
  impressions: number;
  engagements: number;
}

/** Impressions come first; where the cover's total is the sum of the other column, they do not. */
function contentColumns(rows: readonly SheetRow[], total: number | null): ContentColumns {
  const sum = (column: number) =>
    rows.reduce(
      (all, { cells }) => all + (isDateCell(cells[0]) ? (cellCount(cells[column]) ?? 0) : 0),
      0,
    );
  const swapped = total !== null && total > 0 && sum(2) === total && sum(1) !== total;
  return swapped ? { impressions: 2, engagements: 1 } : { impressions: 1, engagements: 2 };
}

function metricTitles(rows: readonly SheetRow[], columns: ContentColumns): MetricTitles {
  const titles = titlesAbove(rows);
  return {
    impressions: titles[columns.impressions] ?? null,
    engagements: titles[columns.engagements] ?? null,
  };
}

/** A filled cell that is no count: said, and left unknown. */
export function countOrRejected(
  cell: CellValue | undefined,
  line: number,
  rejections: Rejections,
): number | null {
  const count = cellCount(cell);
  if (count === null && cell !== null && cell !== undefined) {
    rejections.add(
      line,
      { key: 'imports.line.number', params: { text: String(cell).slice(0, 40) } },
      true,
    );
  }
  return count;
}

/** Rows below the first day whose first cell is no date. */
function dayOrRejected({ cells, line }: SheetRow, dates: WorkbookDates, rejections: Rejections) {
  const day = dates.day(cells[0]);
  if (day === null) {
    rejections.add(
      line,
      { key: 'imports.line.date', params: { text: String(cells[0] ?? '').slice(0, 40) } },
      false,
    );
  }
  return day;
}

const belowTitles = (rows: readonly SheetRow[]): readonly SheetRow[] => {
  const first = rows.findIndex(({ cells }) => isDateCell(cells[0]));
  return first < 0 ? [] : rows.slice(first);
};

function readDaily(
  rows: readonly SheetRow[],
  columns: ContentColumns,
  dates: WorkbookDates,
  rejections: Rejections,
): DailyContentRow[] {
  return belowTitles(rows).flatMap((row) => {
    const day = dayOrRejected(row, dates, rejections);
    if (day === null) return [];
    return [
      {
        day,
        impressions: countOrRejected(row.cells[columns.impressions], row.line, rejections),
        engagements: countOrRejected(row.cells[columns.engagements], row.line, rejections),
      },
    ];
  });
}

function readNewFollowers(
  rows: readonly SheetRow[],
  dates: WorkbookDates,
  rejections: Rejections,
): DailyFollowersRow[] {
  return belowTitles(rows).flatMap((row) => {
    const day = dayOrRejected(row, dates, rejections);
    if (day === null) return [];
    return [{ day, newFollowers: countOrRejected(row.cells[1], row.line, rejections) }];
  });
}

/** Rows of category, value and share, wherever they begin. */
export function readDemographics(
  rows: readonly SheetRow[],
  of: DemographicRow['of'],
  rejections?: Rejections,
): DemographicRow[] {
  const first = rows.findIndex(isDemographicRow);
  for (const { cells, line } of first < 0 ? [] : rows.slice(first)) {
    const [category, value, share] = cells;
    const isWhole = typeof category === 'string' && value != null && share != null;
    if (isWhole && !cellShare(share)) {
      const params = { text: String(share).slice(0, 40) };
      rejections?.add(line, { key: 'imports.line.number', params }, false);
    }
  }
  return rows.filter(isDemographicRow).flatMap(({ cells }) => {
    const share = cellShare(cells[2]);
    if (!share) return [];
    return [
      {
        of,
        category: String(cells[0]),
        value: String(cells[1]),
        shareLow: share.low,
        shareHigh: share.high,
      },
    ];
  });
}

/**
 * What is accepted before a file counts as broken or hostile. Every limit is far above any real export: the largest
 * networks hold 30,000 connections, and archives of a gigabyte carry pictures, not tables.
 */

/** Entries of one archive, and of all archives nested in it. */
export const MAX_ENTRIES = 20_000;

/** Archives inside archives: `….zip.zip` is 2, a re-packed folder of parts is 3. */
export const MAX_ARCHIVE_DEPTH = 3;

/** A packed archive inside an archive has to be unpacked into memory to be read at random. */
export const MAX_INNER_ARCHIVE_BYTES = 100 * 2 ** 20;

/** Central directory of an archive: `MAX_ENTRIES` with the longest names there are still fit. */
export const MAX_DIRECTORY_BYTES = 32 * 2 ** 20;

/** Unpacked size of one table. */
export const MAX_TABLE_BYTES = 2 ** 30;

/** Unpacked size of everything read in one run. */
export const MAX_TOTAL_BYTES = 4 * 2 ** 30;

/** Text packs to a tenth, a bomb to a thousandth; small entries may do what they like. */
export const MAX_PACK_RATIO = 200;
export const RATIO_FREE_BYTES = 4 * 2 ** 20;

/** Unpacked parts of a workbook, each and together. A year of analytics is below 1 MB. */
export const MAX_WORKBOOK_BYTES = 32 * 2 ** 20;
export const MAX_SHEETS = 50;
export const MAX_SHEET_ROWS = 20_000;
export const MAX_SHEET_COLUMNS = 64;
export const MAX_SHEET_CELLS = 200_000;

/** Characters of one line of a table; the longest real ones are HTML mails of 50,000. */
export const MAX_RECORD_CHARS = 2 ** 20;

/** Characters of one name, company or title; LinkedIn itself allows 250. */
export const MAX_CELL_CHARS = 2_000;

/** Characters kept of a post or comment; LinkedIn allows 3,000. */
export const MAX_TEXT_CHARS = 3_000;

/** Columns of one line; ad targeting, the widest, has 35. */
export const MAX_COLUMNS = 500;

/** Rows kept of one file. */
export const MAX_ROWS = 1_000_000;

/** Rejected lines listed one by one; the rest is counted. */
export const MAX_LISTED_REJECTIONS = 1_000;

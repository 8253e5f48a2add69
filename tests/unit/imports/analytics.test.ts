import { describe, expect, it } from 'vitest';
import { importCounts, importPosts, summariseImport } from '../../../lib/imports';
import { account } from './account-workbook';
import { WORDINGS } from './analytics-wordings';
import { buildZip } from './build-archive';
import { buildWorkbook, type TestSheet, type WorkbookStyle } from './build-workbook';
import { outcomes, readOne } from './read';

const STYLES: readonly WorkbookStyle[] = [
  {},
  { strings: 'inline', dimension: 'A1:C366' },
  { references: false, strings: 'inline' },
  { prefix: 'x:' },
];

describe('creator analytics', () => {
  it.each(
    WORDINGS.flatMap((wording) =>
      STYLES.map(
        (style) => [`${wording.language}, ${JSON.stringify(style)}`, wording, style] as const,
      ),
    ),
  )('%s', async (_, wording, style) => {
    const result = await readOne('Content.xlsx', await buildWorkbook(account(wording), style));
    expect(outcomes(result)).toEqual(['Content.xlsx: analytics']);
    expect(result.files[0]?.rejected).toEqual([]);
    expect(summariseImport(result).analytics).toEqual({
      from: '2025-02-01',
      to: '2025-02-07',
      days: 7,
      impressions: 7028,
      engagements: 1 + 2 - 28 + 4 + 5 + 6 + 7,
      followersTotal: 1890,
      followersOn: '2025-02-07',
      newFollowers: 56,
      topPosts: 3,
      demographics: 3,
    });
    expect(result.analytics[0]?.membersReached).toBe(900);
    const rows = result.analytics[0]?.demographics.map(({ shareLow, shareHigh }) => [
      shareLow,
      shareHigh,
    ]);
    expect(rows).toEqual([
      [0.25, 0.25],
      [0, 0.01],
      [0.015, 0.025],
    ]);
  });

  it('keeps apart what a ranking leaves out and what is 0', async () => {
    const wording = WORDINGS[0]!;
    const result = await readOne('Content.xlsx', await buildWorkbook(account(wording)));
    expect(
      importPosts(result).map(({ urn, impressions, engagements }) => [
        urn.slice(-4),
        impressions,
        engagements,
      ]),
    ).toEqual([
      ['7001', null, 12],
      ['7002', 1200, 5],
      ['7003', 300, null],
    ]);
  });

  it('proves totals for their own day and never makes followers of new ones', async () => {
    const result = await readOne('Content.xlsx', await buildWorkbook(account(WORDINGS[1]!)));
    expect(
      importCounts(result).map(({ metric, value, day, windowDays }) => [
        metric,
        value,
        day,
        windowDays,
      ]),
    ).toEqual([
      ['followers', 1890, '2025-02-07', null],
      ['postImpressions', 7028, '2025-02-07', 7],
    ]);
  });

  it('takes the same window twice as one', async () => {
    const [a, b] = await Promise.all(
      STYLES.slice(0, 2).map((style) => buildWorkbook(account(WORDINGS[0]!), style)),
    );
    const zip = await buildZip([
      ['Content (1).xlsx', a!],
      ['Content.xlsx', b!],
    ]);
    expect(outcomes(await readOne('both.zip', zip))).toEqual([
      'both.zip/Content (1).xlsx: analytics',
      'both.zip/Content.xlsx: analytics (imports.file.repeated)',
    ]);
  });

  it('reports a number it cannot read and leaves it unknown', async () => {
    const sheets = account(WORDINGS[0]!);
    const rows = [...sheets[1]!.rows];
    rows[3] = ['2/3/2025', 'n/a', 3];
    sheets[1] = { ...sheets[1]!, rows };
    const { analytics, files } = await readOne('Content.xlsx', await buildWorkbook(sheets));
    expect(analytics[0]?.daily[2]).toEqual({
      day: '2025-02-03',
      impressions: null,
      engagements: 3,
    });
    expect(files[0]?.rejected).toEqual([
      { line: 4, reason: { key: 'imports.line.number', params: { text: 'n/a' } }, kept: true },
    ]);
  });

  it('reads a window without posts, and one of a single day', async () => {
    const sheets = account(WORDINGS[1]!).map((sheet, index) =>
      index === 2
        ? { ...sheet, rows: sheet.rows.slice(0, 3) }
        : {
            ...sheet,
            rows: sheet.rows.filter((cells) => !/^0[2-7]\/02/.test(String(cells?.[0] ?? ''))),
          },
    );
    const { analytics } = summariseImport(await readOne('x.xlsx', await buildWorkbook(sheets)));
    expect(analytics).toMatchObject({ days: 1, topPosts: 0, followersOn: '2025-02-07' });
  });
});

describe('analytics of one post', () => {
  it('reads label and value a line', async () => {
    const sheet: TestSheet = {
      name: 'Post analytics',
      rows: [
        [
          'Post URL',
          'https://www.linkedin.com/posts/robin-doe_rowing-activity-7001000000000000000-abcd',
        ],
        ['Post Date', 'Aug 5, 2025'],
        ['Post Publish Time', '10:03 AM'],
        ['Impressions', '6,530'],
        ['Members reached', '4,000'],
        ['Followers gained from this post', '0'],
        ['Reactions', '120'],
        ['Comments', '14'],
        ['Reposts', '3'],
        ['Saves', '9'],
        null,
        ['Category', 'Value', '%'],
        ['Seniority', 'Senior', '31%'],
      ],
    };
    const result = await readOne('PostAnalytics.xlsx', await buildWorkbook([sheet]));
    expect(outcomes(result)).toEqual(['PostAnalytics.xlsx: postAnalytics']);
    expect(result.postAnalytics[0]).toMatchObject({
      urn: 'urn:li:activity:7001000000000000000',
      publishedOn: '2025-08-05',
      impressions: 6530,
      membersReached: 4000,
      followersGained: 0,
      reactions: 120,
      comments: 14,
      reposts: 3,
      saves: 9,
    });
    expect(result.postAnalytics[0]?.demographics).toHaveLength(1);
    expect(summariseImport(result).analytics).toBeNull();
  });
});

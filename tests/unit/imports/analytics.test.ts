import { describe, expect, it } from 'vitest';
import { importCounts, importPosts, summariseImport } from '../../../lib/imports';
import { WORDINGS, type Wording } from './analytics-wordings';
import { buildZip } from './build-archive';
import { buildWorkbook, type TestSheet, type WorkbookStyle } from './build-workbook';
import { outcomes, readOne } from './read';

const link = (id: number) => `https://www.linkedin.com/feed/update/urn:li:activity:${id}`;

function account(w: Wording): TestSheet[] {
  const days = [1, 2, 3, 4, 5, 6, 7];
  const [discovery, engagement, posts, followers, demographics] = w.sheets;
  const { titles, count, date } = w;
  return [
    {
      name: discovery,
      rows: [
        ['Overall', `${date(1)} - ${date(7)}`],
        [titles.impressions, count(7028)],
        ['Reach', count(900)],
      ],
    },
    {
      name: engagement,
      rows: [
        [titles.date, titles.impressions, titles.engagements],
        ...days.map((day) => [date(day), count(1000 + day), count(day === 3 ? -28 : day)]),
      ],
    },
    {
      name: posts,
      rows: [
        ['Maximum of 50 posts'],
        null,
        [
          titles.url,
          titles.date,
          titles.engagements,
          null,
          titles.url,
          titles.date,
          titles.impressions,
        ],
        [link(7001), date(2), count(12), null, link(7002), date(3), count(1200)],
        [link(7002), date(3), count(5), null, link(7003), date(4), count(300)],
      ],
    },
    {
      name: followers,
      rows: [
        [w.total(date(7)), count(1890)],
        null,
        [titles.date, titles.newFollowers],
        ...days.map((day) => [date(day), count(day * 2)]),
      ],
    },
    {
      name: demographics,
      rows: [
        ['Top', 'Value', 'Share'],
        ['Seniority', 'Senior', 0.25],
        ['Seniority', 'CXO', w.lessThanOne],
        ['Size', '1-10', '2%'],
      ],
    },
  ];
}

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

  it.each([null, '1.2K'])('never takes the reach for impressions that are %s', async (cell) => {
    const sheets = account(WORDINGS[0]!);
    const [title, , reach] = sheets[0]!.rows;
    sheets[0] = { ...sheets[0]!, rows: [title!, ['Impressions', cell], reach!] };
    const result = await readOne('Content.xlsx', await buildWorkbook(sheets));
    expect(result.analytics[0]).toMatchObject({ impressions: null, membersReached: 900 });
    expect(importCounts(result).map(({ metric }) => metric)).toEqual(['followers']);
    expect(result.files[0]?.rejectedCount).toBe(cell === null ? 0 : 1);
  });

  it('puts the day first in French, where impressions are called impressions too', async () => {
    const day = '05/04/2025';
    const sheets: TestSheet[] = [
      {
        name: 'DÉCOUVERTE',
        rows: [
          ['Performances globales', `${day} - ${day}`],
          ['Impressions', 10],
          ['Membres touchés', 7],
        ],
      },
      {
        name: 'ENGAGEMENT',
        rows: [
          ['Date', 'Impressions', 'Engagements'],
          [day, 10, 1],
        ],
      },
      { name: 'ABONNÉS', rows: [[`Nombre total d’abonnés au ${day} :`, 1890]] },
    ];
    const { analytics } = summariseImport(await readOne('x.xlsx', await buildWorkbook(sheets)));
    expect(analytics).toMatchObject({ from: '2025-04-05', followersOn: '2025-04-05' });
  });

  it('reads windows and totals in Arabic digits with marks of direction', async () => {
    const format = new Intl.DateTimeFormat('ar-EG', { timeZone: 'UTC' });
    const arabic: Wording = {
      ...WORDINGS[1]!,
      total: (day) => `إجمالي عدد المتابعين في ${day}:`,
      date: (day) => format.format(new Date(Date.UTC(2025, 1, day))),
    };
    const result = await readOne('Content.xlsx', await buildWorkbook(account(arabic)));
    expect(summariseImport(result).analytics).toMatchObject({
      from: '2025-02-01',
      followersTotal: 1890,
      followersOn: '2025-02-07',
    });
    expect(result.analytics[0]?.impressions).toBe(7028);
  });

  it('tells viewers of the posts from followers by the name of the sheet, in any order', async () => {
    const rows = account(WORDINGS[0]!)[4]!.rows;
    const about = (name: string): TestSheet => ({ name, rows: [rows[0]!, ['Seniority', name, 1]] });
    const read = async (...names: string[]) => {
      const sheets = [...account(WORDINGS[0]!).slice(0, 4), ...names.map(about)];
      const { analytics } = await readOne('Content.xlsx', await buildWorkbook(sheets));
      return analytics[0]?.demographics.map(({ of, value }) => `${of}: ${value}`);
    };
    expect(await read('CONTENT DEMOGRAPHICS', 'AUDIENCE DEMOGRAPHICS')).toEqual([
      'audience: AUDIENCE DEMOGRAPHICS',
      'content: CONTENT DEMOGRAPHICS',
    ]);
    expect(await read('Dados demográficos do conteúdo')).toEqual([
      'content: Dados demográficos do conteúdo',
    ]);
  });

  it('reports a share it cannot read', async () => {
    const sheets = account(WORDINGS[0]!);
    const rows = [...sheets[4]!.rows, ['Seniority', 'Entry', 'n/a']];
    sheets[4] = { ...sheets[4]!, rows };
    const { files } = await readOne('Content.xlsx', await buildWorkbook(sheets));
    expect(files[0]?.rejected.map(({ line }) => line)).toEqual([5]);
  });

  it('finds the window in days that were sorted the other way round', async () => {
    const sheets = account(WORDINGS[0]!).slice(1);
    const [titles, ...days] = sheets[0]!.rows;
    sheets[0] = { ...sheets[0]!, rows: [titles!, ...days.reverse()] };
    const { analytics } = await readOne('Content.xlsx', await buildWorkbook(sheets));
    expect(analytics[0]).toMatchObject({ from: '2025-02-01', to: '2025-02-07' });
  });

  it.each([1, 2])('leaves a company page’s content of %d posts alone', async (count) => {
    const post = ['Hello', link(7001), 'Organic', null, 'Anna Example', '02/01/2025', 100];
    const sheets: TestSheet[] = [
      {
        name: 'Metrics',
        rows: [
          ['Aggregated engagement metrics for your page’s organic and sponsored posts'],
          ['Date', 'Impressions (organic)', 'Impressions (sponsored)', 'Impressions (total)'],
          ...[1, 2, 3].map((day) => [`02/0${day}/2025`, 100, 0, 100]),
        ],
      },
      {
        name: 'All posts',
        rows: [
          ['Post title', 'Post link', 'Post type', 'Campaign name', 'Posted by', 'Created date'],
          ...Array.from({ length: count }, () => post),
        ],
      },
    ];
    expect(outcomes(await readOne('page.xlsx', await buildWorkbook(sheets)))).toEqual([
      'page.xlsx: unknown (imports.file.otherWorkbook)',
    ]);
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

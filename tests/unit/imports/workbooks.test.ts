import { describe, expect, it } from 'vitest';
import { importCounts, importPosts, summariseImport } from '../../../lib/imports';
import { cellCount, cellShare } from '../../../lib/imports/workbook/cell-numbers';
import { readWorkbook } from '../../../lib/imports/workbook/read-workbook';
import { buildZip } from './build-archive';
import { buildWorkbook, type TestCell, type TestSheet, type WorkbookStyle } from './build-workbook';
import { outcomes, readOne } from './read';

interface Wording {
  language: string;
  sheets: [string, string, string, string, string];
  titles: {
    date: string;
    impressions: string;
    engagements: string;
    newFollowers: string;
    url: string;
  };
  total: (day: string) => string;
  lessThanOne: string;
  date: (day: number) => string;
  /** How counts are written: as numbers, or as text. */
  count: (value: number) => TestCell;
}

const WORDINGS: readonly Wording[] = [
  {
    language: 'English of 2024',
    sheets: ['DISCOVERY', 'ENGAGEMENT', 'TOP POSTS', 'FOLLOWERS', 'DEMOGRAPHICS'],
    titles: {
      date: 'Date',
      impressions: 'Impressions',
      engagements: 'Engagements',
      newFollowers: 'New followers',
      url: 'Post URL',
    },
    total: (day) => `Total followers on ${day}:`,
    lessThanOne: '< 1%',
    date: (day) => `2/${day}/2025`,
    count: (value) => value,
  },
  {
    language: 'Portuguese of 2026',
    sheets: [
      'Descoberta',
      'Engajamento',
      'Publicações mais em alta',
      'Seguidores',
      'Dados demográficos do público',
    ],
    titles: {
      date: 'Data',
      impressions: 'Impressões',
      engagements: 'Engajamentos',
      newFollowers: 'Novos seguidores',
      url: 'URL da publicação',
    },
    total: (day) => `Total de seguidores em ${day}`,
    lessThanOne: 'menos de 1%',
    date: (day) => `${String(day).padStart(2, '0')}/02/2025`,
    count: (value) => String(value),
  },
  {
    language: 'German',
    sheets: ['Entdeckung', 'Engagement', 'Top-Beiträge', 'Follower:innen', 'Demografie'],
    titles: {
      date: 'Datum',
      impressions: 'Impressions',
      engagements: 'Interaktionen',
      newFollowers: 'Neue Follower:innen',
      url: 'Beitrags-URL',
    },
    total: (day) => `Gesamtzahl der Follower:innen am ${day}`,
    lessThanOne: 'weniger als 1 %',
    date: (day) => `${String(day).padStart(2, '0')}.02.2025`,
    count: (value) => value.toLocaleString('de-DE'),
  },
  {
    language: 'Japanese',
    sheets: ['発見', 'エンゲージメント', '人気の投稿', 'フォロワー', 'ユーザー層'],
    titles: {
      date: '日付',
      impressions: 'インプレッション',
      engagements: 'エンゲージメント',
      newFollowers: '新規フォロワー',
      url: '投稿のURL',
    },
    total: (day) => `${day}時点のフォロワー合計`,
    lessThanOne: '1%未満',
    date: (day) => `2025年2月${day}日`,
    count: (value) => value.toLocaleString('en-US'),
  },
];

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

describe('workbooks', () => {
  const sheet = (xml: string) =>
    buildZip([
      [
        'xl/workbook.xml',
        '<workbook><sheets><sheet name="A &amp; B" r:id="r1"/></sheets></workbook>',
      ],
      [
        'xl/_rels/workbook.xml.rels',
        '<Relationships><Relationship Id="r1" Target="/xl/worksheets/a.xml"/></Relationships>',
      ],
      [
        'xl/styles.xml',
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-409]d/m/yy;@"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>',
      ],
      ['xl/worksheets/a.xml', xml],
    ]);
  const cells = async (data: string) =>
    (
      await readWorkbook(
        await sheet(`<worksheet><sheetData>${data}</sheetData></worksheet>`),
        'a.xlsx',
      )
    )[0]?.rows;

  it('take dates by style, errors as empty, rich text as one, rows in any order', async () => {
    expect(
      await cells(
        '<row r="3"><c r="B3"><v>2</v></c><c r="A3"><v>1</v></c></row>' +
          '<row r="1"><c r="A1" s="1"><v>45235</v></c><c r="B1" s="2"><v>45236.5</v></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1" t="b"><v>1</v></c></row>' +
          '<row r="2"><c r="A2" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r><rPh><t>ph</t></rPh></is></c><c r="B2" t="str"><f>x</f><v>&lt;x_x0041_</v></c></row>',
      ),
    ).toEqual([
      { line: 1, cells: ['2023-11-05', '2023-11-06', null, '1'] },
      { line: 2, cells: ['a b', '<xA'] },
      { line: 3, cells: [1, 2] },
    ]);
  });

  it.each([
    ['a row far away', '<row r="30000000"><c r="A30000000"><v>2</v></c></row>'],
    ['a cell far away', '<row r="1"><c r="A9999999"><v>2</v></c></row>'],
    ['more cells than any export', '<row>' + '<c><v>1</v></c>'.repeat(200_001) + '</row>'],
  ])('refuse %s', async (_, data) => {
    await expect(cells(data)).rejects.toMatchObject({ key: 'imports.workbook.tooLarge' });
  });

  it.each([
    '<row><c>',
    '<row',
    '',
    '<row></c></row>',
    '&',
    '<!DOCTYPE x [<!ENTITY a "aaaa">]><row/>',
  ])('refuse or survive %s', async (data) => {
    const start = performance.now();
    await cells(data).catch((error: unknown) =>
      expect(error).toMatchObject({ key: 'imports.workbook.damaged' }),
    );
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('cell numbers', () => {
  it.each([
    [6530, 6530],
    ['6530', 6530],
    ['6,530', 6530],
    ['6.530', 6530],
    ['6\u202f530', 6530],
    ['-28', -28],
    ['−28', -28],
    ['39579.0', 39579],
    ['٦٥٣٠', 6530],
    ['', null],
    [null, null],
    ['n/a', null],
    ['1.5', null],
    ['2%', null],
  ])('%s is %s', (cell, expected) => {
    expect(cellCount(cell)).toBe(expected);
  });

  it.each([
    [0.5, { low: 0.5, high: 0.5 }],
    ['2%', { low: 0.015, high: 0.025 }],
    ['< 1%', { low: 0, high: 0.01 }],
    ['<1\u00a0%', { low: 0, high: 0.01 }],
    ['menos de 1%', { low: 0, high: 0.01 }],
    ['%2', { low: 0.015, high: 0.025 }],
    ['100%', { low: 0.995, high: 1 }],
    [7, null],
    ['200%', null],
    ['Senior', null],
  ])('%s is the share %o', (cell, expected) => {
    expect(cellShare(cell)).toEqual(expected);
  });
});

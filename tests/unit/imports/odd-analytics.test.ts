import { describe, expect, it } from 'vitest';
import { importCounts, summariseImport } from '../../../lib/imports';
import { account, link } from './account-workbook';
import { WORDINGS, type Wording } from './analytics-wordings';
import { buildWorkbook, type TestSheet } from './build-workbook';
import { outcomes, readOne } from './read';

describe('creator analytics that were changed or are unlike the usual', () => {
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

  it('reports a total of followers, and a count of one post, that it cannot read', async () => {
    const sheets = account(WORDINGS[0]!);
    const [total, ...rest] = sheets[3]!.rows;
    sheets[3] = { ...sheets[3]!, rows: [[total![0]!, '1.9K'], ...rest] };
    const result = await readOne('Content.xlsx', await buildWorkbook(sheets));
    expect(result.analytics[0]?.followersTotal).toBeNull();
    expect(result.files[0]?.rejected.map(({ line }) => line)).toEqual([1]);
    const post: TestSheet = {
      name: 'Post',
      rows: [
        ['Post URL', link(7001)],
        ['Impressions', '1.2K'],
        ['Reactions', 7],
        ['Comments', null],
      ],
    };
    const { files, postAnalytics } = await readOne('Post.xlsx', await buildWorkbook([post]));
    expect(postAnalytics).toMatchObject([{ impressions: null, reactions: 7, comments: null }]);
    expect(files[0]?.rejected.map(({ line }) => line)).toEqual([2]);
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

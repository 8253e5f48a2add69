import type { TestCell } from './build-workbook';

/** How a workbook is worded in one language and era. */
export interface Wording {
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

/** The wordings that analytics are read in by the tests. */
export const WORDINGS: readonly Wording[] = [
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

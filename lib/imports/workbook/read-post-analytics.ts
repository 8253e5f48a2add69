import { headerName } from '../header-name';
import { linkUrn } from '../link-urn';
import type { Rejections } from '../rejections';
import { isDemographicRow, isPostLink, sheetShape } from './analytics-sheets';
import { datesInside, WorkbookDates } from './cell-dates';
import { countOrRejected, readDemographics } from './read-analytics';
import type { Sheet, SheetRow } from './sheet';
import type { PostAnalytics } from '../../model/analytics-rows';

type PostCount =
  | 'impressions'
  | 'membersReached'
  | 'followersGained'
  | 'reactions'
  | 'comments'
  | 'reposts'
  | 'saves';

/** Labels of the lines that are taken, compared by `headerName`. */
const LABELS: Readonly<Record<PostCount, readonly string[]>> = {
  impressions: ['Impressions', 'Impressões', 'Impresiones', 'Impressionen', 'Impressioni', 'Weergaven', 'Visningar', 'Visninger', 'Wyświetlenia', 'Gösterimler', 'インプレッション', '展示次数', '노출수'],
  membersReached: ['Members reached', 'Unique views', 'Usuários alcançados', 'Miembros alcanzados', 'Erreichte Mitglieder', 'Membres atteints', 'Membri raggiunti', 'Bereikte leden'],
  followersGained: ['Followers gained from this post', 'Seguidores obtidos com esta publicação', 'Seguidores obtenidos con esta publicación', 'Abonnés gagnés grâce à ce post', 'Durch diesen Beitrag gewonnene Follower', 'Follower ottenuti da questo post'],
  reactions: ['Reactions', 'Reações', 'Reacciones', 'Reaktionen', 'Réactions', 'Reazioni', 'Reacties', 'Reaktioner', 'Reaksjoner', 'Reakcje', 'Tepkiler', 'リアクション', '回应', '반응'],
  comments: ['Comments', 'Comentários', 'Comentarios', 'Kommentare', 'Commentaires', 'Commenti', 'Opmerkingen', 'Kommentarer', 'Komentarze', 'Yorumlar', 'コメント', '评论', '댓글'],
  reposts: ['Reposts', 'Compartilhamentos', 'Compartidos', 'Veces compartido', 'Reposts und Shares', 'Geteilte Beiträge', 'Republications', 'Diffusioni', 'Diffusioni post', 'Herplaatsingen', 'Delningar', 'Udostępnienia', '再投稿', '转发', '퍼감'],
  saves: ['Saves', 'Salvamentos', 'Guardados', 'Gespeichert', 'Enregistrements', 'Salvataggi', 'Opgeslagen', 'Sparade', '保存'],
}; // prettier-ignore

const COUNT_OF_LABEL = new Map(
  Object.entries(LABELS).flatMap(([count, labels]) =>
    labels.map((label) => [headerName(label), count as PostCount]),
  ),
);

/** The sheet that tells one post's numbers; undefined when the workbook is another. */
export const singlePostSheet = (sheets: readonly Sheet[]): Sheet | undefined =>
  sheets.find((sheet) => sheetShape(sheet) === 'singlePost');

/** The first line whose value is a date and nothing else: the day of publication. */
const dateRow = (rows: readonly SheetRow[]): string | undefined =>
  rows.map(({ cells }) => datesInside(cells[1])).find((dates) => dates.length === 1)?.[0];

/** Reads the analytics of one post: label and value a line, then who saw it. */
export function readPostAnalytics(
  sheet: Sheet,
  sheets: readonly Sheet[],
  rejections: Rejections,
): PostAnalytics {
  const counts = new Map<PostCount, number | null>();
  const demographics = readDemographics(
    sheets.flatMap(({ rows }) => rows),
    'content',
    rejections,
  );
  for (const row of sheet.rows) {
    const [label, value] = row.cells;
    if (typeof label !== 'string' || isDemographicRow(row)) continue;
    const count = COUNT_OF_LABEL.get(headerName(label));
    if (count && !counts.has(count))
      counts.set(count, countOrRejected(value, row.line, rejections));
  }
  const url = sheet.rows.map(({ cells }) => cells[1]).find(isPostLink) ?? '';
  const dates = new WorkbookDates(isEnglish(sheet));
  const published = dateRow(sheet.rows);
  dates.add(published, false);
  const of = (count: PostCount) => counts.get(count) ?? null;
  return {
    url,
    urn: linkUrn(url),
    publishedOn: dates.day(published),
    impressions: of('impressions'),
    membersReached: of('membersReached'),
    followersGained: of('followersGained'),
    reactions: of('reactions'),
    comments: of('comments'),
    reposts: of('reposts'),
    saves: of('saves'),
    demographics,
  };
}

const isEnglish = ({ rows }: Sheet): boolean =>
  rows.some(({ cells }) => typeof cells[0] === 'string' && headerName(cells[0]) === 'posturl');

import type { ReachFigure, UsualPost } from '../../lib/scores/reach';
import { t } from '../../lib/words/t';

interface Props {
  /** Figures that have a past to be held against; may be empty. */
  figures: readonly ReachFigure[];
  /** `null` while fewer than three mature posts of a year are known. */
  post: UsualPost | null;
}

/** How far the person and their posts reach, each figure against its own past. */
export const ReachPanel = ({ figures, post }: Props) => (
  <section class="panel" aria-labelledby="reach-title">
    <h2 id="reach-title">{t('reach.title')}</h2>
    {post && <p>{usualPostText(post)}</p>}
    {figures.length > 0 && (
      <ul class="found">
        {figures.map((figure) => (
          <li key={`${figure.metric} ${figure.windowDays}`}>{figureText(figure)}</li>
        ))}
      </ul>
    )}
    {(!post || figures.length === 0) && (
      <p class="note">
        {t('reach.missing', { what: post ? 'figures' : figures.length > 0 ? 'posts' : 'both' })}
      </p>
    )}
  </section>
);

const figureText = ({ metric, windowDays, latest, usual, count, standing }: ReachFigure): string =>
  t('reach.figure', {
    metric,
    windowDays,
    value: latest.value,
    usual: Math.round(usual),
    count,
    standing,
    day: latest.day,
  });

const usualPostText = ({ impressions, responses, followers, posts }: UsualPost): string =>
  t('reach.usualPost', {
    impressions: Math.round(impressions),
    followers: followers ?? 0,
    responses: Math.round(responses ?? 0),
    isOf: followers === null ? 'no' : 'yes',
    respond: responses === null ? 'no' : 'yes',
    posts,
  });

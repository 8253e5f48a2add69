import type { OwnRhythm } from '../../lib/scores/own-rhythm';
import { t } from '../../lib/words/t';

/** A topic and where it stands; see `ownTopics`. */
export interface ShownTopic {
  topic: string;
  sources: readonly string[];
}

interface Props {
  /** `null` without a file of the person's own posts, comments or reactions. */
  rhythm: OwnRhythm | null;
  /** Most telling first. */
  topics: readonly ShownTopic[];
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const TOPIC_SOURCES = ['followed', 'written', 'skill', 'adInterest'] as const;
const SHOWN_TOPICS = 12;

/** What the person did in public themselves: how often, on which days, about what. */
export const OwnActivityPanel = ({ rhythm, topics }: Props) =>
  (rhythm !== null || topics.length > 0) && (
    <section class="panel" aria-labelledby="activity-title">
      <h2 id="activity-title">{t('activity.title')}</h2>
      {rhythm && <Rhythm rhythm={rhythm} />}
      {topics.length > 0 && (
        <>
          <h3>{t('activity.topics.title')}</h3>
          <p class="note">{t('activity.topics.text')}</p>
          {TOPIC_SOURCES.map((source) => {
            const named = topics.filter(({ sources }) => sources.includes(source));
            if (named.length === 0) return null;
            const shown = named.slice(0, SHOWN_TOPICS).map(({ topic }) => topic);
            const more = named.length - shown.length;
            return (
              <p key={source}>
                {t('activity.topics.of', { source, topics: shown.join(', '), more })}
              </p>
            );
          })}
        </>
      )}
    </section>
  );

const Rhythm = ({ rhythm }: { rhythm: OwnRhythm }) => {
  const { from, to, totals, months, activeDays, postingDays } = rhythm;
  return (
    <>
      <p>
        {t('activity.totals', {
          from,
          to,
          posts: totals.post + totals.repost,
          comments: totals.comment,
          reactions: totals.reaction + totals.vote,
        })}{' '}
        {t('activity.posting', { n: postingDays, to })}
      </p>
      <p>
        {t('activity.weekdays', { until: to })}{' '}
        {WEEKDAYS.map((day, i) => t('activity.weekday', { day, n: activeDays[i] ?? 0 })).join(
          ' · ',
        )}
      </p>
      <details>
        <summary>{t('activity.months')}</summary>
        <table class="rows">
          <thead>
            <tr>
              <th scope="col">{t('activity.month')}</th>
              {(['posts', 'comments', 'reactions'] as const).map((what) => (
                <th key={what} scope="col" class="number">
                  {t('activity.column', { what })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...months].reverse().map(({ month, counts }) => (
              <tr key={month}>
                <td>{t('activity.monthName', { d: `${month}-01`, year: month.slice(0, 4) })}</td>
                <td class="number">{t('activity.number', { n: counts.post + counts.repost })}</td>
                <td class="number">{t('activity.number', { n: counts.comment })}</td>
                <td class="number">{t('activity.number', { n: counts.reaction + counts.vote })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
};

import type { OwnRhythm } from '../../lib/scores/own-rhythm';
import { t } from '../../lib/words/t';
import { RowsTable } from '../rows-table';

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
        <RowsTable
          columns={[
            { head: t('activity.month') },
            ...(['posts', 'comments', 'reactions'] as const).map((what) => ({
              head: t('activity.column', { what }),
              isNumber: true,
            })),
          ]}
          rows={[...months].reverse().map(({ month, counts }) => ({
            key: month,
            cells: [
              t('activity.monthName', { d: `${month}-01`, year: month.slice(0, 4) }),
              ...[counts.post + counts.repost, counts.comment, counts.reaction + counts.vote].map(
                (n) => t('activity.number', { n }),
              ),
            ],
          }))}
        />
      </details>
    </>
  );
};

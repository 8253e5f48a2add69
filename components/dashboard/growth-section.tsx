import type { Post } from '../../lib/model/post';
import type { FollowerDay, PostDays } from '../../lib/scores/growth/follower-days';
import type { GrowthQuestion, SpikeAnswerName } from '../../lib/scores/growth/growth-questions';
import type { Origins } from '../../lib/scores/growth/origins';
import type { PlacesLeft } from '../../lib/scores/growth/places-left';
import type { PaceGoal } from '../../lib/scores/growth/pace';
import type { Phrase } from '../../lib/model/score';
import { t, phraseText } from '../../lib/words/t';
import { GrowthOrigins } from '../growth/growth-origins';
import { GrowthQuestions } from '../growth/growth-questions';
import { PaceForm } from '../growth/pace-form';
import { SectionHead } from './section-head';

export interface GrowthSectionState {
  /** Newest first. */
  questions: readonly GrowthQuestion[];
  origins: Origins | null;
  bestDays: readonly FollowerDay[];
  postDays: PostDays | null;
  places: PlacesLeft | null;
  pace: { goal: PaceGoal; said: Phrase | null };
  /** Connections that ended between two lists. */
  gone: number;
  isExample: boolean;
}

export interface GrowthCallbacks {
  onExplain: (question: GrowthQuestion, answer: SpikeAnswerName, note: string) => void;
  onPace: (goal: PaceGoal) => void;
}

/** When people came and went, why, where from, and how far it goes on. */
export const GrowthSection = ({
  state,
  on,
}: {
  /** `null` until it is read from the database. */
  state: GrowthSectionState | null;
  on: GrowthCallbacks;
}) => (
  <>
    <SectionHead title={t('dashboard.section', { section: 'growth' })}>
      {t('dashboard.lead', { section: 'growth' })}
    </SectionHead>
    {state && (
      <>
        <GrowthQuestions questions={state.questions} onExplain={on.onExplain} />
        <section class="panel" aria-labelledby="origins-title">
          <h2 id="origins-title">{t('grow.origins.title')}</h2>
          {state.origins ? (
            <GrowthOrigins origins={state.origins} />
          ) : (
            <p class="soft">{t('grow.origins.none')}</p>
          )}
          {state.gone > 0 && (
            <p class="note">
              {t('grow.gone', { n: state.gone })} <a href="#people/lists">{t('grow.goneWho')}</a>
            </p>
          )}
        </section>
        <FollowerDays days={state.bestDays} postDays={state.postDays} />
        <section class="panel" aria-labelledby="pace-title">
          <h2 id="pace-title">{t('grow.pace.title')}</h2>
          <PaceForm key={state.pace.goal.what} goal={state.pace.goal} onPace={on.onPace} />
          <p aria-live="polite">
            {state.pace.said ? phraseText(state.pace.said) : t('grow.pace.unknown')}
          </p>
          <p>{placesText(state.places)}</p>
        </section>
      </>
    )}
  </>
);

function placesText(places: PlacesLeft | null): string {
  if (!places) return t('grow.places.unknown');
  const { left, used, fullOn } = places;
  if (left === 0) return t('grow.places.none');
  return fullOn === null
    ? t('grow.places.left', { left, used })
    : t('grow.places.full', { left, used, day: fullOn });
}

const FollowerDays = ({
  days,
  postDays,
}: {
  days: readonly FollowerDay[];
  postDays: PostDays | null;
}) => (
  <section class="panel" aria-labelledby="days-title">
    <h2 id="days-title">{t('grow.days.title')}</h2>
    {days.length === 0 ? (
      <p class="soft">
        {t('grow.days.none')} <a href="#imports">{t('history.bring')}</a>
      </p>
    ) : (
      <ul class="lines">
        {days.map(({ day, newFollowers, usual, posts }) => (
          <li key={day}>
            {t('grow.days.line', {
              day,
              n: newFollowers,
              usual: usual ?? 0,
              isKnown: String(usual !== null),
            })}{' '}
            <span class="note">{postsText(posts)}</span>
          </li>
        ))}
      </ul>
    )}
    {postDays && (
      <p class="note">
        {t('grow.days.posts', {
          withPost: postDays.withPost,
          without: postDays.without,
          daysWith: postDays.daysWith,
          daysWithout: postDays.daysWithout,
        })}
      </p>
    )}
  </section>
);

function postsText(posts: readonly Post[]): string {
  const seen = posts.reduce((most, { impressions }) => Math.max(most, impressions ?? 0), 0);
  return t('grow.days.published', { n: posts.length, seen });
}

import { REACH, RESPONSE } from '../../lib/scores/constants';
import type { ResponseHistory } from '../../lib/scores/response-history';
import { t } from '../../lib/words/t';
import { ChartCanvas, type Drawing } from '../chart-canvas';
import { leftOutSentences, responsesSentence, usualSentence } from './responses-words';
import { ResponsesTable } from './responses-table';

/** Draws on a canvas; see `components/charts`. */
export type DrawResponses = (canvas: HTMLCanvasElement, history: ResponseHistory) => Drawing;

interface Props {
  history: ResponseHistory;
  /** `null` while it is being loaded. */
  draw: DrawResponses | null;
  onPicture: (picture: Blob) => void;
}

/** Whether so many posts are worth a chart. */
export const hasChart = ({ posts }: ResponseHistory): boolean => posts.length >= REACH.minHistory;

/** How people responded to each post of the last year: its reading in a sentence, one chart, its numbers. */
export function ResponsesPanel({ history, draw, onPicture }: Props) {
  const leftOut = leftOutSentences(history);
  return (
    <section class="panel history" aria-labelledby="responses-title">
      <h2 id="responses-title">{t('responses.title')}</h2>
      {hasChart(history) ? (
        <>
          <p>
            {responsesSentence(history)} {usualSentence(history)}
          </p>
          <ChartCanvas
            label={t('responses.chart')}
            pictureTitle={t('responses.pictureTitle')}
            shows={[history]}
            draw={draw && ((canvas) => draw(canvas, history))}
            onPicture={onPicture}
          />
          {leftOut.length > 0 && <p>{leftOut.join(' ')}</p>}
          <p class="note">
            {t('responses.how', { days: RESPONSE.matureDays, views: RESPONSE.minImpressions })}{' '}
            {history.usual && t('responses.howUsual')}
          </p>
          <ResponsesTable posts={history.posts} />
        </>
      ) : (
        <>
          <p class="soft">
            {t('responses.missing', {
              n: history.posts.length,
              need: REACH.minHistory,
              days: RESPONSE.matureDays,
              views: RESPONSE.minImpressions,
            })}{' '}
            {leftOut.join(' ')}
          </p>
          <div class="actions">
            <a class="button" href="#imports">
              {t('history.bring')}
            </a>
          </div>
        </>
      )}
    </section>
  );
}

import type { History } from '../../lib/scores/history';
import { t } from '../../lib/words/t';
import { HistoryCanvas, type DrawHistory } from '../history/history-canvas';
import { HistoryTable } from '../history/history-table';
import { historySentences } from '../history/history-words';

export interface HistorySectionState {
  /** `null` until it is read from the database. */
  history: History | null;
  drawHistory: DrawHistory;
}

/** Followers and connections over time: its reading in sentences, one chart, its numbers. */
export function HistorySection({ history, drawHistory }: HistorySectionState) {
  const sentences = history ? historySentences(history) : [];
  return (
    <section class="panel history" aria-labelledby="history-title">
      <h1 id="history-title">{t('history.title')}</h1>
      {history && sentences.length === 0 && (
        <>
          <p class="soft">{t('history.none')}</p>
          <div class="actions">
            <a class="button" href="#imports">
              {t('history.bring')}
            </a>
          </div>
        </>
      )}
      {history && sentences.length > 0 && (
        <>
          <p>{sentences.join(' ')}</p>
          <div class="chart">
            <HistoryCanvas history={history} draw={drawHistory} />
          </div>
          <p class="note">{t('history.legend')}</p>
          <HistoryTable history={history} />
        </>
      )}
    </section>
  );
}

import { Component } from 'preact';
import type { Telling } from '../../lib/model/reminder';
import type { Report } from '../../lib/scores/report';
import { t } from '../../lib/words/t';
import { ReportChoice } from '../report/report-choice';
import { reportLines } from '../report/report-lines';
import { reportPicture } from '../report/report-picture';
import { TellingCard, type TellingCallbacks } from '../reminders/telling-card';
import { SectionHead } from './section-head';
import { RowsTable } from '../rows-table';

export interface ReportSectionState {
  report: Report;
  /** Names of those who connected in that time, newest first: shown only when the person asks for them. */
  names: readonly string[];
  goal: string;
  jumps: Parameters<typeof ReportChoice>[0]['jumps'];
  /** What the weekly reminder told and has to be answered; `null` = nothing. */
  telling: Telling | null;
}

interface Props {
  /** `null` until it is computed. */
  state: ReportSectionState | null;
  onPicture: (picture: Blob, kind: 'card' | 'page') => void;
  on: TellingCallbacks;
}

/** One page about a week, a month or any time: to print, as a picture, or as a card with numbers only. */
export class ReportSection extends Component<Props, { withNames: boolean }> {
  override state = { withNames: false };

  override render({ state, on }: Props, { withNames }: { withNames: boolean }) {
    return (
      <>
        <div class="no-print">
          <SectionHead title={t('dashboard.section', { section: 'report' })}>
            {t('dashboard.lead', { section: 'report' })}
          </SectionHead>
        </div>
        {state && (
          <>
            {state.telling && (
              <div class="no-print">
                <TellingCard
                  key={state.telling.id}
                  telling={state.telling}
                  withLink={false}
                  on={on}
                />
              </div>
            )}
            <ReportChoice from={state.report.from} to={state.report.to} jumps={state.jumps} />
            <article class="panel report" aria-labelledby="report-title">
              <h2 id="report-title">{titleOf(state.report)}</h2>
              <p class="note">{t('report.goal', { goal: state.goal })}</p>
              <RowsTable
                columns={[
                  { head: t('report.what') },
                  { head: t('report.atEnd'), isNumber: true },
                  { head: t('report.moved') },
                ]}
                rows={reportLines(state.report).map(({ what, value, change }) => ({
                  key: what,
                  cells: [what, value, change],
                }))}
              />
              {withNames && state.names.length > 0 && (
                <>
                  <h3>{t('report.newConnections')}</h3>
                  <p>{namesText(state)}</p>
                </>
              )}
              <p class="note">{t('report.note')}</p>
            </article>
            <div class="actions no-print">
              <button type="button" onClick={() => print()}>
                {t('report.print')}
              </button>
              <button type="button" class="quiet" onClick={() => void this.save('page')}>
                {t('report.picture')}
              </button>
              <button type="button" class="quiet" onClick={() => void this.save('card')}>
                {t('report.card')}
              </button>
              <label class="check">
                <input
                  type="checkbox"
                  checked={withNames}
                  onChange={({ currentTarget }) =>
                    this.setState({ withNames: currentTarget.checked })
                  }
                />{' '}
                {t('report.withNames')}
              </label>
            </div>
          </>
        )}
      </>
    );
  }

  private readonly save = async (kind: 'card' | 'page'): Promise<void> => {
    const { state, onPicture } = this.props;
    if (!state) return;
    const picture = await reportPicture(titleOf(state.report), reportLines(state.report), kind);
    if (picture) onPicture(picture, kind);
  };
}

/** Of many only the newest are named, and that there are others is said. */
function namesText({ names, report }: ReportSectionState): string {
  const others = (report.newConnections ?? 0) - names.length;
  const named = names.join(' · ');
  return others > 0 ? `${named} ${t('lists.more', { n: others })}` : named;
}

const titleOf = ({ from, to }: Report): string => t('report.title', { from, to });

import { Component } from 'preact';
import type { RespondedPost } from '../../lib/scores/response-history';
import { t } from '../../lib/words/t';
import { RowsTable } from '../rows-table';

interface Props {
  /** Oldest first. */
  posts: readonly RespondedPost[];
}

interface State {
  isOpen: boolean;
}

/** So few rows stand open below the chart. */
const OPEN_UP_TO = 12;
/** Somebody who posts all day has more than anyone reads. */
const MAX_ROWS = 400;

/** The chart's numbers, newest first. Hundreds of rows that nobody opened would hold up the page as long as the chart. */
export class ResponsesTable extends Component<Props, State> {
  override state: State = { isOpen: this.props.posts.length <= OPEN_UP_TO };

  override render({ posts }: Props, { isOpen }: State) {
    const n = Math.min(posts.length, MAX_ROWS);
    return (
      <details
        open={isOpen}
        onToggle={({ currentTarget }) => this.setState({ isOpen: currentTarget.open })}
      >
        <summary>{t('responses.table.title', { n })}</summary>
        {n < posts.length && (
          <p class="note">{t('responses.table.newest', { n, of: posts.length })}</p>
        )}
        {isOpen && (
          <RowsTable
            columns={[
              { head: t('history.table.day') },
              { head: t('responses.table.responses'), isNumber: true },
              { head: t('responses.table.views'), isNumber: true },
              { head: t('responses.table.per1000'), isNumber: true },
            ]}
            rows={posts.slice(-n).reverse().map(rowOf)}
          />
        )}
      </details>
    );
  }
}

const rowOf = ({ id, day, responses, impressions, per1000 }: RespondedPost) => ({
  key: id,
  cells: [
    t('common.longDay', { d: day }),
    ...[responses, impressions, per1000].map((n) => t('common.number', { n })),
  ],
});

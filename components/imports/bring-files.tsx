import { t } from '../../lib/words/t';
import { DropZone } from './drop-zone';
import type { ImportCallbacks, ImportState } from './import-props';
import { ImportProgressBar } from './import-progress';
import { ImportReport } from './import-report';
import { MessagesChoice } from './messages-choice';
import { OverlapWarning } from './overlap-warning';
import { TargetChoice } from './target-choice';

interface Props extends ImportState {
  idPrefix: string;
  on: ImportCallbacks;
}

/** Bringing files from the drop to the report; one stage on show at a time. */
export function BringFiles({ idPrefix, importing, withMessages, on }: Props) {
  switch (importing.stage) {
    case 'asking':
      return (
        <TargetChoice
          accounts={importing.accounts}
          fileCount={importing.fileCount}
          onTarget={on.onTarget}
          onCancel={on.onCancelImport}
        />
      );
    case 'differing':
      return (
        <OverlapWarning
          account={importing.account}
          sharedShare={importing.sharedShare}
          owners={importing.owners}
          onTarget={on.onTarget}
          onCancel={on.onCancelImport}
        />
      );
    case 'running':
      return <ImportProgressBar progress={importing.progress} onCancel={on.onCancelImport} />;
    case 'done':
      return <ImportReport report={importing.report} onClose={on.onCloseReport} />;
    default:
      return (
        <>
          {importing.stage === 'cancelled' && (
            <p class="warning" role="status">
              {t('imports.cancelled')}
            </p>
          )}
          {importing.stage === 'failed' && (
            <p class="warning" role="alert">
              {importing.reason}
            </p>
          )}
          <DropZone on={on} />
          <MessagesChoice
            idPrefix={idPrefix}
            withMessages={withMessages}
            onWithMessages={on.onWithMessages}
          />
        </>
      );
  }
}

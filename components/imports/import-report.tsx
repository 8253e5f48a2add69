import { phraseText, t } from '../../lib/words/t';
import type { ImportedFiles, ReportedFile } from './import-props';
import { RowsTable } from '../rows-table';

interface Props {
  report: ImportedFiles;
  onClose: () => void;
}

/** What became of every file that was brought, line by line where a line was not understood. */
export function ImportReport({ report, onClose }: Props) {
  const read = report.files.filter(({ skipped }) => skipped === null);
  const failed = report.files.filter(({ kind, skipped }) => skipped && kind === 'unknown');
  const others = report.files.filter(({ kind, skipped }) => skipped && kind !== 'unknown');
  const rows = read.reduce((sum, file) => sum + file.rows, 0);
  return (
    <section class="import-report" aria-labelledby="report-title">
      <h2 id="report-title">
        <span role="status">{t('imports.report.title', { files: read.length, rows })}</span>
      </h2>
      {report.advice.map((advice) => (
        <p key={advice.key} class="warning">
          {phraseText(advice)}
        </p>
      ))}
      {failed.length > 0 && <Refused files={failed} />}
      {read.length > 0 && (
        <div class="scroll" role="group" aria-labelledby="report-title" tabIndex={0}>
          <RowsTable
            columns={[
              { head: t('imports.report.file') },
              { head: t('imports.report.what') },
              { head: t('imports.report.rows'), isNumber: true },
              { head: t('imports.report.notUnderstood'), isNumber: true },
            ]}
            rows={read.map(({ name, kind, rows: ofFile, rejectedCount }) => ({
              key: name,
              cells: [
                name,
                t('imports.kind', { kind }),
                t('common.number', { n: ofFile }),
                t('common.number', { n: rejectedCount }),
              ],
            }))}
          />
        </div>
      )}
      {read.map((file) => file.rejectedCount > 0 && <Lines key={file.name} file={file} />)}
      {others.length > 0 && (
        <details>
          <summary>{t('imports.report.unopened', { n: others.length })}</summary>
          <Refused files={others} />
        </details>
      )}
      <div class="actions">
        <button type="button" class="quiet flush" onClick={onClose}>
          {t('imports.report.close')}
        </button>
        {read.length > 0 && (
          <a class="button quiet" href="dashboard.html#history">
            {t('imports.report.history')}
          </a>
        )}
      </div>
    </section>
  );
}

const Refused = ({ files }: { files: ReportedFile[] }) => (
  <ul class="refused">
    {files.map(({ name, skipped }) => (
      <li key={name}>
        <b>{name}</b> {skipped && phraseText(skipped)}
      </li>
    ))}
  </ul>
);

/** Lines that were not understood; only the first thousand are kept. */
function Lines({ file }: { file: ReportedFile }) {
  const { name, rejected, rejectedCount } = file;
  return (
    <details>
      <summary>{t('imports.report.lines', { n: rejectedCount, file: name })}</summary>
      <ol class="rejected" tabIndex={0}>
        {rejected.map(({ line, reason, kept }) => (
          <li key={`${line} ${reason.key}`}>
            {t('imports.report.line', { line, reason: phraseText(reason), kept: String(kept) })}
          </li>
        ))}
      </ol>
      {rejectedCount > rejected.length && (
        <p class="note">{t('imports.report.more', { n: rejectedCount - rejected.length })}</p>
      )}
    </details>
  );
}

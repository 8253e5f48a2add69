import type { ReaderHealth } from '../../lib/model/reader-health';
import { t } from '../../lib/words/t';
import { ageText } from '../age';

interface Props {
  readers: ReaderHealth[];
  nowMs: number;
}

/** How every page was read last, with the scrubbed structure of those that could not be. */
export function ReaderList({ readers, nowMs }: Props) {
  return (
    <section class="panel" aria-labelledby="readers-title">
      <h1 id="readers-title">{t('readers.title')}</h1>
      {readers.length === 0 ? (
        <p class="soft">{t('readers.none')}</p>
      ) : (
        <>
          <div class="scroll" role="group" aria-labelledby="readers-title" tabIndex={0}>
            <table class="rows">
              <thead>
                <tr>
                  <th scope="col">{t('readers.page')}</th>
                  <th scope="col">{t('readers.lastVisit')}</th>
                  <th scope="col">{t('readers.state')}</th>
                </tr>
              </thead>
              <tbody>
                {readers.map((reader) => (
                  <tr key={reader.readerId}>
                    <td>{t('page.name', { page: reader.pageId })}</td>
                    <td>{ageText(reader.lastVisitAtMs, nowMs)}</td>
                    <td>{stateText(reader)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {readers.map((reader) => reader.structureSample && <Sample reader={reader} />)}
        </>
      )}
    </section>
  );
}

function stateText(reader: ReaderHealth): string {
  if (reader.failingSinceMs === null) return t('readers.fine');
  const fields = reader.report
    .filter(({ found }) => !found.startsWith('selector'))
    .map(({ field, found }) => `${field}: ${found}`)
    .join(', ');
  return t('readers.failing', { since: reader.failingSinceMs, fields });
}

const Sample = ({ reader }: { reader: ReaderHealth }) => (
  <details>
    <summary>{t('readers.sample', { page: reader.pageId })}</summary>
    <p class="note">{t('readers.sampleNote')}</p>
    <pre class="sample" tabIndex={0}>
      {reader.structureSample}
    </pre>
  </details>
);

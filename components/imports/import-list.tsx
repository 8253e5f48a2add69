import { Component } from 'preact';
import { t } from '../../lib/words/t';
import { ageText } from '../age';
import type { PastImport } from './import-props';

interface Props {
  imports: PastImport[];
  nowMs: number;
  onTakeBack: (runId: string) => void;
}

interface State {
  /** The import whose taking back waits for a yes. */
  asking: string | null;
}

/** What was brought so far, newest first; each import can be taken back as a whole. */
export class ImportList extends Component<Props, State> {
  override state: State = { asking: null };

  override render({ imports, nowMs }: Props) {
    if (imports.length === 0) return <p class="soft">{t('imports.list.none')}</p>;
    return (
      <ul>
        {imports.map((past) => {
          const params = describe(past, nowMs);
          return (
            <li key={past.runId} class="account-row">
              <b>{t('imports.list.when', params)}</b>{' '}
              <span class="note">{t('imports.list.what', params)}</span>
              <details>
                <summary>{t('imports.list.files', params)}</summary>
                <ul class="refused">
                  {past.files.map((file) => (
                    <li key={file.name}>
                      {file.wasRead
                        ? t('imports.list.file', {
                            name: file.name,
                            kind: file.kind,
                            rows: file.rows,
                            d: file.day,
                          })
                        : t('imports.list.unread', { name: file.name })}
                    </li>
                  ))}
                </ul>
              </details>
              {this.takeBack(past, params)}
            </li>
          );
        })}
      </ul>
    );
  }

  private takeBack({ runId }: PastImport, params: ReturnType<typeof describe>) {
    const { onTakeBack } = this.props;
    if (this.state.asking !== runId) {
      return (
        <button
          type="button"
          class="quiet flush"
          aria-label={t('imports.takeBack.named', params)}
          onClick={() => this.setState({ asking: runId })}
        >
          {t('imports.takeBack.ask')}
        </button>
      );
    }
    return (
      <div class="inline-form" role="group" aria-label={t('imports.takeBack.named', params)}>
        <p>{t('imports.takeBack.text')}</p>
        <button
          type="button"
          class="danger"
          onClick={() => {
            this.setState({ asking: null });
            onTakeBack(runId);
          }}
        >
          {t('imports.takeBack.do')}
        </button>
        <button type="button" class="quiet" onClick={() => this.setState({ asking: null })}>
          {t('common.cancel')}
        </button>
      </div>
    );
  }
}

function describe({ files, importedAtMs }: PastImport, nowMs: number) {
  const read = files.filter(({ wasRead }) => wasRead);
  return {
    age: ageText(importedAtMs, nowMs),
    files: files.length,
    read: read.length,
    rows: read.reduce((sum, file) => sum + file.rows, 0),
    name: files[0]?.name ?? '',
  };
}

import { t } from '../../lib/words/t';

/** A backup that was read and found whole, before anything of it is put back. */
export interface BackupOffer {
  fileName: string;
  createdAtMs: number;
  accounts: number;
  people: number;
  counts: number;
}

/** How restoring stands. */
export type RestoreStage =
  | { stage: 'idle' }
  | { stage: 'reading' }
  | { stage: 'offered'; offer: BackupOffer }
  | { stage: 'restoring' }
  | { stage: 'restored'; offer: BackupOffer }
  | { stage: 'refused'; fileName: string; reason: string };

export interface RestoreCallbacks {
  onChooseBackup: (file: File) => void;
  onRestore: () => void;
  onLeaveRestore: () => void;
}

/** Puts a backup in the place of everything that is stored, once the person has seen what is in it. */
export function RestoreBackup({
  restoring,
  on,
}: {
  restoring: RestoreStage;
  on: RestoreCallbacks;
}) {
  if (restoring.stage === 'offered') {
    return (
      <div class="inline-form" role="group" aria-label={t('restore.ask')}>
        <p>{t('restore.offer', offered(restoring.offer))}</p>
        <p>{t('restore.warning')}</p>
        <button type="button" class="danger" onClick={on.onRestore}>
          {t('restore.do')}
        </button>
        <button type="button" class="quiet" onClick={on.onLeaveRestore}>
          {t('common.cancel')}
        </button>
      </div>
    );
  }
  const isBusy = restoring.stage === 'reading' || restoring.stage === 'restoring';
  return (
    <>
      {restoring.stage === 'refused' && (
        <p class="warning" role="alert">
          <b>{restoring.fileName}</b> {restoring.reason}
        </p>
      )}
      {restoring.stage === 'restored' && (
        <p class="note" role="status">
          {t('restore.done', offered(restoring.offer))}
        </p>
      )}
      {isBusy && (
        <p class="note" role="status">
          {t('restore.busy')}
        </p>
      )}
      <label class="button quiet flush picker">
        {t('restore.choose')}
        <input
          type="file"
          class="unseen"
          id="restore-file"
          disabled={isBusy}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) on.onChooseBackup(file);
            currentTarget.value = '';
          }}
        />
      </label>
    </>
  );
}

const offered = ({ fileName, createdAtMs, accounts, people, counts }: BackupOffer) => ({
  file: fileName,
  d: createdAtMs,
  accounts,
  people,
  counts,
});

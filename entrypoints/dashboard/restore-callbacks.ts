import type { Browser } from 'webextension-polyfill';
import type {
  BackupOffer,
  RestoreCallbacks,
  RestoreStage,
} from '../../components/settings/restore-backup';
import { sendToBackground } from '../../lib/messaging/send';
import type { BackupFile } from '../../lib/store/backup';
import { openDatabase } from '../../lib/store/database';
import { readBackup } from '../../lib/store/read-backup';
import { restoreBackup } from '../../lib/store/restore-backup';
import { openSettingsStore } from '../../lib/store/settings-store';
import { phraseText, t } from '../../lib/words/t';

/** Reads a backup, shows what is in it, and puts it back when the person says so. */
export function restoreCallbacks(
  browser: Browser,
  show: (change: { restoring: RestoreStage }) => void,
): RestoreCallbacks {
  let waiting: { backup: BackupFile; offer: BackupOffer } | null = null;
  const stage = (restoring: RestoreStage): void => show({ restoring });

  const choose = async (file: File): Promise<void> => {
    stage({ stage: 'reading' });
    const read = await readBackup(new Uint8Array(await file.arrayBuffer()));
    if (!read.ok) {
      stage({ stage: 'refused', fileName: file.name, reason: phraseText(read.error) });
      return;
    }
    waiting = { backup: read.value, offer: offerOf(file.name, read.value) };
    stage({ stage: 'offered', offer: waiting.offer });
  };
  const restore = async (): Promise<void> => {
    if (!waiting) return;
    const { backup, offer } = waiting;
    waiting = null;
    stage({ stage: 'restoring' });
    const reason = await putBack(browser, backup);
    if (reason === undefined) stage({ stage: 'restored', offer });
    else stage({ stage: 'refused', fileName: offer.fileName, reason });
  };

  return {
    onChooseBackup: (file) =>
      void choose(file).catch((error: unknown) =>
        stage({ stage: 'refused', fileName: file.name, reason: failure(error) }),
      ),
    onRestore: () => void restore(),
    onLeaveRestore: () => {
      waiting = null;
      stage({ stage: 'idle' });
    },
  };
}

const failure = (error: unknown): string =>
  t('restore.failed', { reason: error instanceof Error ? error.name : 'unknown' });

const offerOf = (fileName: string, { createdAt, tables }: BackupFile): BackupOffer => ({
  fileName,
  createdAtMs: Date.parse(createdAt),
  accounts: tables.accounts.length,
  people: tables.people.length,
  counts: tables.observations.length,
});

/** @returns why nothing was put back; undefined when everything was */
async function putBack(browser: Browser, backup: BackupFile): Promise<string | undefined> {
  try {
    const opened = await openDatabase();
    if (!opened.ok) return t('failure.database', { reason: opened.error });
    try {
      await restoreBackup(opened.value, backup, openSettingsStore(browser.storage.local));
    } finally {
      opened.value.close();
    }
  } catch (error) {
    return failure(error);
  }
  await sendToBackground(browser, { type: 'refreshView' });
  return undefined;
}

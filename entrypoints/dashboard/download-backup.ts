import type { Browser } from 'webextension-polyfill';
import { deviceOffsetMinutes } from '../../lib/model/device-offset';
import { toLocalDay } from '../../lib/model/day';
import { fail, ok, type Result } from '../../lib/model/result';
import { writeBackup } from '../../lib/store/backup';
import { openDatabase } from '../../lib/store/database';
import { openSettingsStore } from '../../lib/store/settings-store';
import { offerFile } from './offer-file';

/** Hands the person a file with everything that is stored, made on this device. */
export async function downloadBackup(
  browser: Pick<Browser, 'storage'>,
): Promise<Result<undefined>> {
  try {
    const opened = await openDatabase();
    if (!opened.ok) return opened;
    const nowMs = Date.now();
    const settings = openSettingsStore(browser.storage.local);
    const text = await writeBackup(opened.value, await settings.read(), nowMs);
    opened.value.close();
    offerFile(
      text,
      `evenkeel-backup-${toLocalDay(nowMs, deviceOffsetMinutes(nowMs))}.json`,
      'application/json',
    );
    await settings.noteBackup(nowMs);
    return ok(undefined);
  } catch (error) {
    return fail(error instanceof Error ? error.name : 'unknown');
  }
}

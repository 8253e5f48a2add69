import type { Browser } from 'webextension-polyfill';
import type { ImportsSectionCallbacks } from '../../components/dashboard/imports-section';
import type { PeopleSectionCallbacks } from '../../components/dashboard/people-section';
import { sendToBackground } from '../../lib/messaging/send';
import { openDatabase } from '../../lib/store/database';
import { takeBackImport } from '../../lib/store/imports/take-back-import';
import { t } from '../../lib/words/t';
import type { ImportSession } from '../imports/import-session';
import { findAtCompany } from '../imports/find-at-company';

/** What the buttons of the sections about files and people do. */
export function fileCallbacks(
  browser: Browser,
  session: ImportSession,
  accountId: () => string | null,
  show: (change: { failure: string | null }) => void,
): ImportsSectionCallbacks & PeopleSectionCallbacks {
  return {
    ...session.callbacks,
    onAsked: (file, isAsked) =>
      void sendToBackground(browser, { type: 'noteFileRequest', file, isAsked }).then((reply) =>
        show({ failure: reply.ok ? null : t('failure.command', { reason: reply.reason }) }),
      ),
    onTakeBack: (runId) =>
      void takeBack(runId).then(async (reason) => {
        show({ failure: reason });
        await sendToBackground(browser, { type: 'refreshView' });
      }),
    onFind: (company) => findAtCompany(accountId() ?? '', company),
  };
}

/** @returns why it did not work, to be read; `null` when it did */
async function takeBack(runId: string): Promise<string | null> {
  try {
    const opened = await openDatabase();
    if (!opened.ok) return t('failure.database', { reason: opened.error });
    try {
      await takeBackImport(opened.value, runId);
      return null;
    } finally {
      opened.value.close();
    }
  } catch (error) {
    return t('failure.database', { reason: error instanceof Error ? error.name : 'unknown' });
  }
}

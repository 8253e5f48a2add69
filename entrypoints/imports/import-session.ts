import type { Browser } from 'webextension-polyfill';
import type {
  FileDifference,
  ImportCallbacks,
  ImportStage,
  ImportState,
  TargetAccount,
} from '../../components/imports/import-props';
import type { InputFile } from '../../lib/imports';
import type { ExtensionMessage } from '../../lib/messaging/messages';
import { sendToBackground } from '../../lib/messaging/send';
import type { FileKind } from '../../lib/model/import-result';
import type { RequestedFile } from '../../lib/model/file-request';
import { activeAccount, realAccounts } from '../../lib/store/accounts';
import { openDatabase } from '../../lib/store/database';
import type { ChosenAccount } from '../../lib/store/imports/import-messages';
import { runImport, type ImportOutcome, type ImportRun } from '../../lib/store/imports/run-import';
import { openSettingsStore } from '../../lib/store/settings-store';
import { phraseText, t } from '../../lib/words/t';
import { askToStay } from '../consent/ask-to-stay';
import { droppedFiles, MAX_FILES, pickedFiles } from './dropped-files';

/** What every page that takes files begins with. */
export const NOTHING_IMPORTED: ImportState = {
  withMessages: false,
  importing: { stage: 'idle' },
};

/** Kinds that only the larger archive holds: they settle that it was asked for. */
const ONLY_IN_ARCHIVE: readonly FileKind[] = ['invitations', 'messages', 'reactions', 'shares'];

/** Takes files from the drop to the report, on whichever page they were dropped. One import at a time. */
export class ImportSession {
  private files: InputFile[] = [];
  private withMessages = false;
  private run: ImportRun | null = null;
  /** Answers whether files that differ from the account are the person's all the same. */
  private sayIsOwn: ((isOwn: boolean) => void) | null = null;
  private account: ChosenAccount = null;

  constructor(
    private readonly browser: Browser,
    private readonly show: (change: Partial<ImportState>) => void,
  ) {}

  readonly callbacks: ImportCallbacks = {
    onFiles: (files) => void this.start(pickedFiles(files), null),
    onDrop: (dropped) => void this.drop(dropped),
    onWithMessages: (withMessages) => {
      this.withMessages = withMessages;
      this.show({ withMessages });
    },
    onTarget: (target) => void this.target(target),
    onCancelImport: () => {
      this.answer(false);
      if (this.run) this.run.cancel();
      else this.stage({ stage: 'idle' });
    },
    onCloseReport: () => this.stage({ stage: 'idle' }),
  };

  private stage(importing: ImportStage): void {
    this.show({ importing });
  }

  private async drop(dropped: DataTransfer): Promise<void> {
    const files = await droppedFiles(dropped);
    if (files.ok) await this.start(files.value, null);
    else if (files.error === 'tooMany') this.fail(t('imports.drop.tooMany', { max: MAX_FILES }));
    else this.fail(t('imports.drop.unreadable'));
  }

  private fail(reason: string): void {
    this.stage({ stage: 'failed', reason });
  }

  private async start(files: InputFile[], account: ChosenAccount): Promise<void> {
    if (this.run || files.length === 0) return;
    this.files = files;
    this.account = account;
    this.stage({ stage: 'running', progress: null });
    this.run = runImport(this.browser, {
      files,
      messages: this.withMessages,
      account,
      onProgress: (progress) => {
        if (!this.sayIsOwn) this.stage({ stage: 'running', progress });
      },
      onDiffers: ({ sharedShare, owners }) => this.differs({ sharedShare, owners }),
    });
    const outcome = await this.run.outcome;
    this.run = null;
    this.sayIsOwn = null;
    await this.ended(outcome);
  }

  /** Files that wait for whose they are, or whose difference was explained. */
  private async target(target: Exclude<ChosenAccount, null>): Promise<void> {
    if (!this.run) return this.start(this.files, target);
    if (target !== 'new') return this.answer(true);
    const { files, run } = this;
    this.answer(false);
    await run.outcome;
    // The cancelled run says so first; then the same files begin anew.
    setTimeout(() => void this.start(files, 'new'));
  }

  private answer(isOwn: boolean): void {
    this.sayIsOwn?.(isOwn);
    this.sayIsOwn = null;
  }

  private async differs(difference: FileDifference): Promise<boolean> {
    const accounts = await accountsOf();
    const chosen = this.account;
    const account =
      accounts.find(({ id }) => typeof chosen === 'object' && id === chosen?.accountId) ??
      accounts[0];
    if (!account) return true;
    return new Promise((resolve) => {
      this.sayIsOwn = (isOwn) => {
        if (isOwn) this.stage({ stage: 'running', progress: null });
        resolve(isOwn);
      };
      this.stage({ stage: 'differing', account, ...difference });
    });
  }

  private async ended(outcome: ImportOutcome): Promise<void> {
    if (outcome.type === 'cancelled') return this.stage({ stage: 'cancelled' });
    if (outcome.type === 'failed') {
      if (outcome.reason.key !== 'imports.failed.chooseAccount') {
        return this.fail(phraseText(outcome.reason));
      }
      const accounts = await accountsOf();
      return this.stage({ stage: 'asking', fileCount: this.files.length, accounts });
    }
    const { accountId, files, advice } = outcome.written;
    const read = files.filter(({ skipped }) => skipped === null).map(({ kind }) => kind);
    if (read.length > 0) {
      void askToStay();
      await this.putOnShow(accountId);
    }
    await this.settle('connections', read.includes('connections'));
    await this.settle(
      'archive',
      read.some((kind) => ONLY_IN_ARCHIVE.includes(kind)),
    );
    const reported = files.map(({ fileName, ...file }) => ({ ...file, name: fileName }));
    this.stage({ stage: 'done', report: { files: reported, advice } });
  }

  /** Chosen for good only when it is not on show anyway: an account that a page proves later should take its place. */
  private async putOnShow(accountId: string): Promise<void> {
    await this.tell({ type: 'leaveExample' });
    const { activeAccountId } = await openSettingsStore(this.browser.storage.local).read();
    const opened = await openDatabase();
    if (!opened.ok) return;
    const onShow = await activeAccount(opened.value, activeAccountId);
    opened.value.close();
    if (onShow?.id !== accountId) await this.tell({ type: 'switchAccount', accountId });
  }

  private async settle(file: RequestedFile, isBrought: boolean): Promise<void> {
    if (isBrought) await this.tell({ type: 'noteFileRequest', file, isAsked: false });
  }

  private async tell(message: ExtensionMessage): Promise<void> {
    await sendToBackground(this.browser, message);
  }
}

/** Accounts to choose from, the oldest first; none when the database cannot be opened, which the import itself tells. */
async function accountsOf(): Promise<TargetAccount[]> {
  const opened = await openDatabase();
  if (!opened.ok) return [];
  try {
    const accounts = await realAccounts(opened.value);
    return accounts
      .sort((a, b) => a.createdAtMs - b.createdAtMs)
      .map(({ id, label, aliases }) => ({
        id,
        label: label || (aliases.find((alias) => alias.startsWith('slug:'))?.slice(5) ?? ''),
      }));
  } finally {
    opened.value.close();
  }
}

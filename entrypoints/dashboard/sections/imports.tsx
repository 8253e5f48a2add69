import {
  ImportsSection,
  type ImportsSectionCallbacks,
  type ImportsSectionState,
} from '../../../components/dashboard/imports-section';
import type { PastImport } from '../../../components/imports/import-props';
import type { EvenkeelDatabase } from '../../../lib/store/database';
import { takeBackImport } from '../../../lib/store/imports/take-back-import';
import { pageAgainstFile } from '../../../lib/store/lists/page-against-file';
import { pastImports } from '../../../lib/store/lists/past-imports';
import { ImportSession, NOTHING_IMPORTED } from '../../imports/import-session';
import type { CreateSection } from '../screen';

/** Files: an import goes on while other sections are on show. */
export const imports: CreateSection = (screen) => {
  let state: ImportsSectionState = { ...NOTHING_IMPORTED, imports: [], compared: [] };
  let comparedFor = '';
  const session = new ImportSession(screen.browser, (change) => {
    state = { ...state, ...change };
    screen.repaint();
  });
  const on: ImportsSectionCallbacks = {
    ...session.callbacks,
    onAsked: (file, isAsked) => void screen.send({ type: 'noteFileRequest', file, isAsked }),
    onTakeBack: (runId) => void screen.write((db) => takeBackImport(db, runId)),
  };
  return {
    async load(db, accountId) {
      const loaded = {
        imports: await importsOnShow(db, accountId),
        compared: await pageAgainstFile(db, accountId),
      };
      state = { ...state, ...loaded };
      comparedFor = accountId;
    },
    draw: () => (
      <ImportsSection
        {...state}
        compared={comparedFor === screen.accountId ? state.compared : []}
        requests={screen.state.settings.fileRequests ?? []}
        nowMs={screen.state.nowMs}
        on={on}
      />
    ),
  };
};

/** Imports of an account as the list shows them. */
async function importsOnShow(db: EvenkeelDatabase, accountId: string): Promise<PastImport[]> {
  return (await pastImports(db, accountId)).map(({ files, ...run }) => ({
    ...run,
    files: files.map(({ fileName, kind, rows, day, skipped }) => ({
      name: fileName,
      kind,
      rows,
      day,
      wasRead: skipped === null,
    })),
  }));
}

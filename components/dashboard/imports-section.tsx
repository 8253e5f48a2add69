import type { FileRequest } from '../../lib/model/file-request';
import { t } from '../../lib/words/t';
import { BringFiles } from '../imports/bring-files';
import { FileGuide, type GuideCallbacks } from '../imports/file-guide';
import { ImportList } from '../imports/import-list';
import type {
  ImportCallbacks,
  ImportState,
  PageAgainstFile,
  PastImport,
} from '../imports/import-props';
import { PageAgainstFileTable } from '../imports/page-against-file';

export interface ImportsSectionState extends ImportState {
  /** Imports of the account on show, newest first. */
  imports: PastImport[];
  compared: PageAgainstFile[];
}

export interface ImportsSectionCallbacks extends ImportCallbacks, GuideCallbacks {
  onTakeBack: (runId: string) => void;
}

interface Props extends ImportsSectionState {
  requests: readonly FileRequest[];
  nowMs: number;
  on: ImportsSectionCallbacks;
}

/** Files: bring them, how to get them, what was brought, and whether pages say the same. */
export const ImportsSection = ({ on, requests, nowMs, ...state }: Props) => (
  <>
    <h1>{t('imports.title')}</h1>
    <section class="panel" aria-label={t('imports.drop.lead')}>
      <BringFiles
        idPrefix="imports"
        withMessages={state.withMessages}
        importing={state.importing}
        on={on}
      />
    </section>
    <section class="panel" aria-labelledby="guide-title">
      <h2 id="guide-title">{t('guide.title')}</h2>
      <FileGuide requests={requests} nowMs={nowMs} on={on} />
    </section>
    <section class="panel" aria-labelledby="imported-title">
      <h2 id="imported-title">{t('imports.list.title')}</h2>
      <ImportList imports={state.imports} nowMs={nowMs} onTakeBack={on.onTakeBack} />
    </section>
    {state.compared.length > 0 && (
      <section class="panel" aria-labelledby="compared-title">
        <h2 id="compared-title">{t('compared.title')}</h2>
        <p class="note">{t('compared.text')}</p>
        <PageAgainstFileTable compared={state.compared} />
      </section>
    )}
  </>
);

import { t } from '../../lib/words/t';
import type { FileRequest } from '../../lib/model/file-request';
import { BringFiles } from '../imports/bring-files';
import { FileGuide, type GuideCallbacks } from '../imports/file-guide';
import type { ImportCallbacks, ImportState } from '../imports/import-props';

interface Props extends ImportState {
  requests: readonly FileRequest[];
  nowMs: number;
  on: ImportCallbacks & GuideCallbacks;
}

/** LinkedIn's own files: bring them now, or ask for them now. */
export const FileRoute = ({ requests, nowMs, on, ...state }: Props) => (
  <section class="panel wide" id="files" aria-labelledby="files-title">
    <h3 id="files-title">{t('welcome.file.title')}</h3>
    <p>{t('welcome.file.text')}</p>
    <BringFiles idPrefix="welcome" {...state} on={on} />
    <h4>{t('guide.title')}</h4>
    <FileGuide requests={requests} nowMs={nowMs} on={on} />
  </section>
);

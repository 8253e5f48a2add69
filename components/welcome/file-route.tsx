import { t } from '../../lib/words/t';

/** Where LinkedIn makes the archive of one's own data. */
const ARCHIVE_PAGE = 'https://www.linkedin.com/mypreferences/d/download-my-data';

/** How to ask LinkedIn for the file now; this version does not read it yet, and says so. */
export const FileRoute = () => (
  <section class="panel" id="files" aria-labelledby="files-title">
    <h3 id="files-title">{t('welcome.file.title')}</h3>
    <p>{t('welcome.file.text')}</p>
    <ol class="steps">
      <li>
        <a href={ARCHIVE_PAGE} target="_blank" rel="noreferrer">
          {t('welcome.file.open')}
        </a>
      </li>
      <li>{t('welcome.file.choose')}</li>
      <li>{t('welcome.file.wait')}</li>
    </ol>
    <p class="note">{t('welcome.file.next')}</p>
  </section>
);

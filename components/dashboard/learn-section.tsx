import { t, type MessageKey } from '../../lib/words/t';
import { LEARN_PAGES, type LearnPage } from '../learn/learn-pages';
import { SectionHead } from './section-head';

/**
 * Followers, connections and every score, each on a short page of its own.
 * @param page - id of the page on show; any other text shows the list
 */
export function LearnSection({ page }: { page: string }) {
  const shown = LEARN_PAGES.find(({ id }) => id === page);
  return (
    <>
      <SectionHead title={t('dashboard.section', { section: 'learn' })}>
        {t('dashboard.lead', { section: 'learn' })}
      </SectionHead>
      {shown && <Page page={shown} />}
      <nav class="panel" aria-label={t('learn.pages')}>
        <ul class="learn-list">
          {LEARN_PAGES.map(({ id }) => (
            <li key={id}>
              <a href={`#learn/${id}`} aria-current={id === page ? 'page' : undefined}>
                {text(id, 'title')}
              </a>
              <span class="note">{text(id, 'lead')}</span>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

const Page = ({ page: { id, paragraphs, isScore } }: { page: LearnPage }) => (
  <article class="panel prose" aria-labelledby="learn-title">
    <h2 id="learn-title">{text(id, 'title')}</h2>
    {Array.from({ length: paragraphs }, (_, i) => (
      <p key={i}>{text(id, String(i + 1))}</p>
    ))}
    {isScore && <p>{t('overview.inWords', { name: id })}</p>}
    <p class="note">{text(id, 'source')}</p>
    {isScore && (
      <p>
        <a href="#overview">{t('learn.toScore')}</a>
      </p>
    )}
  </article>
);

const text = (id: string, part: string): string => t(`learn.${id}.${part}` as MessageKey);

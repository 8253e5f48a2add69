import { t } from '../../lib/words/t';

/** What this is, whose it is not, and what it never does. */
export const About = ({ version }: { version: string }) => (
  <section class="panel prose" aria-labelledby="about-title">
    <h1 id="about-title">{t('about.title', { version })}</h1>
    <p>{t('welcome.what')}</p>
    <p>{t('about.local')}</p>
    <p>{t('about.never')}</p>
    <p>{t('about.affiliation')}</p>
    <p>
      <a href="welcome.html">{t('about.welcome')}</a>
    </p>
  </section>
);

import licences from '../../assets/licences.json';
import { t } from '../../lib/words/t';

/** What this is, whose it is not, what it never does, and whose work it stands on. */
export const About = ({ version }: { version: string }) => (
  <>
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
    <section class="panel prose" aria-labelledby="keys-title">
      <h2 id="keys-title">{t('about.keysTitle')}</h2>
      <p>{t('about.keys')}</p>
    </section>
    <section class="panel prose" aria-labelledby="credits-title">
      <h2 id="credits-title">{t('about.creditsTitle')}</h2>
      <p>{t('about.onet')}</p>
      <p>{t('about.esco')}</p>
      <p>{t('about.rome')}</p>
      <p>{t('about.licence')}</p>
      <ul class="licences">
        {licences.map(({ name, version: its, licence }) => (
          <li key={name}>{t('about.library', { name, version: its, licence })}</li>
        ))}
      </ul>
      <p>
        <a href="licences.txt">{t('about.licences')}</a>
      </p>
    </section>
  </>
);

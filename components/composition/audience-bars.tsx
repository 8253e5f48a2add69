import type { AudiencePicture } from '../../lib/segments/composition';
import { t } from '../../lib/words/t';

const SHOWN = 8;

/** One category of the followers as LinkedIn's file gives it, in the file's own words. */
export const AudienceBars = ({ picture }: { picture: AudiencePicture }) => {
  const { category, parts, unlisted } = picture;
  const most = Math.max(...parts.map(({ high }) => high));
  return (
    <section aria-label={category}>
      <h3>
        <bdi>{category}</bdi>
      </h3>
      <ul class="bars">
        {parts.slice(0, SHOWN).map(({ value, low, high }) => (
          <li key={value}>
            <span class="bar-name">
              <bdi>{value}</bdi>
            </span>
            <span class="bar-track" aria-hidden="true">
              <span
                class="bar-fill audience"
                style={{ width: `${most > 0 ? (100 * high) / most : 0}%` }}
              />
            </span>
            <span class="bar-number">
              {low === high
                ? t('people.share', { share: high })
                : t('compose.below', { share: high })}
            </span>
          </li>
        ))}
      </ul>
      <p class="note">{t('compose.unlisted', { share: unlisted })}</p>
    </section>
  );
};

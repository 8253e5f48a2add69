import { t } from '../../lib/words/t';

interface Props {
  name: string;
  slug: string | null;
}

/** A name, with a way to the profile where its address is known. */
export function PersonName({ name, slug }: Props) {
  const shown = name || slug || t('lists.nameless');
  return slug === null ? (
    <bdi>{shown}</bdi>
  ) : (
    <a
      href={`https://www.linkedin.com/in/${encodeURIComponent(slug)}/`}
      target="_blank"
      rel="noreferrer"
    >
      <bdi>{shown}</bdi>
    </a>
  );
}

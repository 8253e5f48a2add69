import type { ComponentChildren } from 'preact';

/** Title of a section, and in a sentence what it answers. */
export const SectionHead = ({
  title,
  children,
}: {
  title: string;
  children?: ComponentChildren;
}) => (
  <header class="section-head">
    <h1>{title}</h1>
    {children && <p class="soft">{children}</p>}
  </header>
);

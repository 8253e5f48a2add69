import axe from 'axe-core';
import { render, type ComponentChild } from 'preact';
import { afterEach, expect } from 'vitest';
import '../../../lib/words';

export const THEMES = ['light', 'dark'] as const;

afterEach(() => {
  render(null, document.body);
  document.documentElement.style.colorScheme = '';
});

/** Paints into the body of a real page, as the entrypoints do. */
export function paint(node: ComponentChild, theme: (typeof THEMES)[number] = 'light'): HTMLElement {
  document.documentElement.lang = 'en';
  document.title = 'Evenkeel';
  document.documentElement.style.colorScheme = theme;
  render(node, document.body);
  return document.body;
}

/** Fails with every rule that axe finds broken, contrast included. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
  ).toEqual([]);
}

/** What Tab reaches, in order, by accessible text. */
export const tabStops = (): string[] =>
  [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button:not(:disabled), input, select, [tabindex="0"]',
    ),
  ].map(
    (element) =>
      element.getAttribute('aria-label') ??
      (element as HTMLInputElement).labels?.[0]?.textContent ??
      element.textContent,
  );

/** Presses the button with this accessible name. */
export const press = (body: HTMLElement, name: string): void => {
  const button = [...body.querySelectorAll('button')].find(
    (b) => (b.getAttribute('aria-label') ?? b.textContent) === name,
  );
  if (!button) throw new Error(`No button "${name}"`);
  button.click();
};

import type { Plugin } from 'vite';

/** What the popup says: `import('…/en.json?slice=popup')` holds these prefixes and nothing else. */
const SLICES: Readonly<Record<string, readonly string[]>> = {
  popup: [
    'action.',
    'bar.',
    'broken.',
    'common.',
    'empty.',
    'example.',
    'failure.',
    'footer.',
    'header.',
    'health.',
    'hero.',
    'legend.',
    'metric.',
    'missing.',
    'next.',
    'question.',
    'score.',
    'scores.',
    'sources.',
    'trend.',
    'type.',
  ],
};

/** Cuts a language file down to what one page says, so that the popup does not load the dashboard's texts. */
export function localeSlices(): Plugin {
  return {
    name: 'locale-slices',
    enforce: 'pre',
    transform(code, id) {
      const slice = /\/assets\/locales\/[\w-]+\.json\?slice=(\w+)$/.exec(id)?.[1];
      if (slice === undefined) return undefined;
      const prefixes = SLICES[slice];
      if (!prefixes) throw new Error(`No slice "${slice}" of the texts: ${id}`);
      const messages = Object.entries(JSON.parse(code) as Record<string, string>);
      const kept = messages.filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix)));
      return {
        code: `export default ${JSON.stringify(Object.fromEntries(kept))}`,
        map: null,
        moduleType: 'js',
      };
    },
  };
}

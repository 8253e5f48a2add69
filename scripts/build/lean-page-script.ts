import type { LibraryOptions, Plugin } from 'vite';

/** How WXT names the entry that starts an unlisted script. */
const START = /virtual:wxt-unlisted-script-entrypoint/;

/** Where that entry gets the script from. */
const ENTRY = /import definition from ["'][^"']+["']/;

/** What of a reader only the background asks: how a number is confirmed, and what it counts as. */
const BACKGROUNDS =
  /\b(?:source: '\w+'|words: 'structure'|uncaptured: true|windowDays: 'unknown'|relation: (?:'\w+'|null)),?\s*/g;

/** After minifying, these stand in selectors only, which need no spaces. */
const SPACED = / ([~+]) |, /g;

const isEntry = (lib: LibraryOptions | false | undefined): boolean =>
  Boolean(lib) && JSON.stringify(lib).includes('page-reader');

/**
 * Page scripts without what they never use: WXT's start code logs to a console that production builds have not, and readers
 * carry what is decided in the background.
 * @throws when there is nothing left to take out or WXT starts scripts in another way, so that the plugin cannot rot unseen
 */
export function leanPageScript(): Plugin {
  let isPageReader = false;
  let taken = 0;
  return {
    name: 'lean-page-script',
    enforce: 'pre',
    // A text that is spelled out wherever it is used costs more than its name.
    config: ({ build }) =>
      isEntry(build?.lib)
        ? { build: { rolldownOptions: { optimization: { inlineConst: false } } } }
        : undefined,
    configResolved({ build }) {
      isPageReader = isEntry(build.lib);
      taken = 0;
    },
    transform(code, id) {
      if (START.test(id)) {
        const entry = ENTRY.exec(code)?.[0];
        if (entry === undefined) throw new Error('WXT starts unlisted scripts in another way');
        return { code: `${entry};\nexport default definition.main();`, map: null };
      }
      if (!isPageReader || !/lib\/readers\/[\w-]+\.reader\.ts$/.test(id)) return undefined;
      return {
        code: code.replace(BACKGROUNDS, () => {
          taken += 1;
          return '';
        }),
        map: null,
      };
    },
    generateBundle(_, bundle) {
      if (!isPageReader) return;
      for (const file of Object.values(bundle))
        if (file.type === 'chunk')
          file.code = file.code.replace(SPACED, (_sign, joined?: string) => joined ?? ',');
    },
    buildEnd(error) {
      if (!error && isPageReader && taken === 0)
        throw new Error('No reader holds what the background asks');
    },
  };
}

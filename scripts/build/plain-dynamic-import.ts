import type { Plugin } from 'vite';

/** What is left of the wrapping once it is minified: a call that calls. */
const WRAPPED = /(?<![\w$.])[\w$]+\(\(\)=>import\((`\.\/[^`]+`)\),\[\]\)/g;

/**
 * Lets `import()` be `import()`: Vite wraps each one in 2 kB that preload styles and chunks over a network. The files of
 * an extension lie beside it, and every page links its styles itself.
 */
export function plainDynamicImport(): Plugin {
  return {
    name: 'plain-dynamic-import',
    enforce: 'pre',
    load(id) {
      return id === '\0vite/preload-helper.js'
        ? 'export const __vitePreload = (load) => load();'
        : undefined;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk') chunk.code = chunk.code.replace(WRAPPED, 'import($1)');
        }
      },
    },
  };
}

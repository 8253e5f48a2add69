import type { Plugin } from 'vite';

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
  };
}

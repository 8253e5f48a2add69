import type { Plugin } from 'vite';

const CODEC_IMPORT = /await import\([^)]*codecURI\)/;

/**
 * Takes out of zip.js the one place that loads code from an address it is handed. No codec of ours comes that way, and
 * an add-on that imports from a variable is asked about it by the store's reviewers.
 * @throws when zip.js no longer holds it, so that the plugin cannot rot unseen.
 */
export function withoutCodecImport(): Plugin {
  return {
    name: 'without-codec-import',
    transform(code, id) {
      if (!/zip\.js\/lib\/core\/codec-registry\.js/.test(id)) return undefined;
      if (!CODEC_IMPORT.test(code)) throw new Error(`No import of a codec found in ${id}`);
      return { code: code.replace(CODEC_IMPORT, 'undefined'), map: null };
    },
  };
}

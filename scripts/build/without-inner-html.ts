import type { Plugin } from 'vite';

const ASSIGNMENT = /([\w$]+)\.innerHTML\s*=(?!=)\s*([\w$]+)\.__html/;

/**
 * Takes Preact's `dangerouslySetInnerHTML` branch out of the build: nothing here uses it, and the store linters warn of it.
 * @throws when Preact no longer holds the assignment, so that the plugin cannot rot unseen.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    transform(code, id) {
      if (!/preact\/dist\/preact(\.module|\.min)?\.m?js/.test(id)) return undefined;
      if (!ASSIGNMENT.test(code)) throw new Error(`No innerHTML assignment found in ${id}`);
      return { code: code.replace(ASSIGNMENT, 'void 0'), map: null };
    },
  };
}

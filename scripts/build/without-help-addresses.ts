import type { Plugin } from 'vite';

const HELP_ADDRESS = /https?:\/\/(?:tinyurl\.com|bit\.ly)\/\w+/g;

/**
 * Takes the addresses out of Dexie's error texts: nobody asks them for anything, but a bundle that names no host but the
 * site can be searched for strangers.
 * @throws when Dexie no longer holds one, so that the plugin cannot rot unseen.
 */
export function withoutHelpAddresses(): Plugin {
  return {
    name: 'without-help-addresses',
    transform(code, id) {
      if (!/dexie\/dist\/[\w/]*dexie\.m?js/.test(id)) return undefined;
      const without = code.replace(HELP_ADDRESS, 'the documentation of Dexie');
      if (without === code) throw new Error(`No help address found in ${id}`);
      return { code: without, map: null };
    },
  };
}

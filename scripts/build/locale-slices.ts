import type { Plugin } from 'vite';
import { parseMessage } from '../../lib/words/parse-message';

/** What a context says: `import '…/en.json?slice=popup'` holds these prefixes and nothing else. */
const SLICES: Readonly<Record<string, readonly string[]>> = {
  background: [
    'action.',
    'advice.',
    'badge.',
    'common.appName',
    'common.dir',
    'reminder.',
    'toolbar.',
    'week.',
  ],
  popupLater: [
    'failure.command',
    'know.failed',
    'know.found',
    'know.job',
    'know.list',
    'later.',
    'reminder.',
    'week.',
  ],
  popup: [
    'action.',
    'advice.',
    'bar.',
    'broken.',
    'common.',
    'empty.',
    'example.',
    'footer.',
    'header.',
    'health.',
    'hero.',
    'know.do',
    'know.label',
    'legend.',
    'lists.nameless',
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

/** Speaks all languages from one bundle, since nothing may be loaded later there: texts as written are half the size. */
const AS_WRITTEN = ['background'];

/** What only the dashboard says: formulas, the scores that the popup does not show, all of an advice but its title and why. */
const IN_FULL_ONLY =
  /\.formula|^score\.(relevance|engagement|quality|opportunity|authenticity|moved)|^advice\.((after|kind|load|neverBuy|usual|weekday)\.|warning|\w+\.(dose|tell|source)$)/;

/** A notification names the next action and leaves its reasons, and most of what can be said to it, to the popup. */
const NOT_IN_BACKGROUND =
  /^action\..*why$|^advice\.(?!\w+\.title$)|^reminder\.(later|notNow|off|open)$|^week\.unknown$/i;

/**
 * Cuts a language file down to what one page says and, for all but the background, parses it ahead, so that the popup
 * loads neither the dashboard's texts nor the parser.
 */
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
      const kept = messages
        .filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix)))
        .filter(([key]) => !IN_FULL_ONLY.test(key))
        .filter(([key]) => slice !== 'background' || !NOT_IN_BACKGROUND.test(key))
        .map(([key, text]) => [
          key,
          text.includes('{') && !AS_WRITTEN.includes(slice) ? parseMessage(text) : text,
        ]);
      return {
        code: `export default ${JSON.stringify(Object.fromEntries(kept))}`,
        map: null,
        moduleType: 'js',
      };
    },
  };
}

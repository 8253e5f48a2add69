import type { Plugin } from 'vite';

type Row = [string | null, string | null, number];

const PARTS = 1_000_000;

/**
 * Writes the table of reference shares as one short text: it travels in the background, where every kilobyte counts, and
 * as JSON it is five times as long. What is imported looks the same.
 */
export function compactShares(): Plugin {
  return {
    name: 'compact-shares',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/assets/words/reference-shares.json')) return undefined;
      const table = JSON.parse(code) as { classifierVersion: number; rows: Row[] };
      const names = [...new Set(table.rows.flatMap(([level, work]) => [level, work]))];
      const cells = table.rows.map(([level, work, share]) =>
        [names.indexOf(level), names.indexOf(work), Math.round(share * PARTS)]
          .map((part) => part.toString(36).padStart(2, '0'))
          .join(''),
      );
      return {
        code: `const n=${JSON.stringify(names)},i=(t)=>parseInt(t,36);
export default{classifierVersion:${table.classifierVersion},rows:"${cells.join(' ')}".split(" ").map((c)=>[n[i(c.slice(0,2))],n[i(c.slice(2,4))],i(c.slice(4))/${PARTS}])}`,
        map: null,
        moduleType: 'js',
      };
    },
  };
}

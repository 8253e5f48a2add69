import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Titles of `positions.txt` labelled by us, one file a language; never used to mend a list. */
const FOLDER = fileURLToPath(new URL('../../tests/fixtures/titles/measure/', import.meta.url));

/** What a column of labels is about. */
export type Labelled = 'seniority' | 'function' | 'level6' | 'department11';

export interface LabelledTitle {
  title: string;
  /** Right answers by column; `null` among them = the title does not say. */
  right: Partial<Record<Labelled, readonly (string | null)[]>>;
}

/** Language → its titles. Columns are tab-separated, several right answers stand side by side as "a/b", "-" is `null`. */
export function labelledTitles(): Map<string, LabelledTitle[]> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.tsv'));
  return new Map(
    files.map((name) => {
      const lines = readFileSync(FOLDER + name, 'utf8')
        .trimEnd()
        .split('\n');
      const [, ...columns] = (lines[0] ?? '').split('\t') as ['title', ...Labelled[]];
      const titles = lines.slice(1).map((line) => {
        const [title = '', ...cells] = line.split('\t');
        const labels = columns.map((column, i) => [column, alternatives(cells[i] ?? '-')]);
        return { title, right: Object.fromEntries(labels) as LabelledTitle['right'] };
      });
      return [name.replace('.tsv', ''), titles];
    }),
  );
}

const alternatives = (cell: string): (string | null)[] =>
  cell.split('/').map((label) => (label === '-' ? null : label));

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import en from '../../../assets/locales/en.json';

const LIBRARY = new URL('../../../lib/imports', import.meta.url).pathname;

/** Keys whose last part is decided at run time. */
const DECIDED = {
  'imports.file.': [
    'oldOffice',
    'pdf',
    'picture',
    'gzip',
    'otherArchive',
    'webPage',
    'empty',
    'protected',
    'unused',
  ],
  'imports.line.': ['quotes', 'tooLong'],
};

const used = new Set(
  Object.entries(DECIDED).flatMap(([start, ends]) => ends.map((end) => start + end)),
);
for (const entry of readdirSync(LIBRARY, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const source = readFileSync(join(entry.parentPath, entry.name), 'utf8');
  for (const [, key = ''] of source.matchAll(/'(imports\.[a-zA-Z.]+)'/g)) used.add(key);
}

it('has a sentence for everything an import can say', () => {
  expect([...used].filter((key) => !(key in en))).toEqual([]);
  expect(used.size).toBeGreaterThan(30);
});

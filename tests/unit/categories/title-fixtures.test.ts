import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classify, type Classification } from '../../../lib/categories';

const folder = join(import.meta.dirname, '../../fixtures/titles');
/** Title → seniority, function, level6, department11. */
type Expected = Record<
  string,
  [
    Classification['seniority'],
    Classification['function'],
    Classification['level6'],
    Classification['department11'],
  ]
>;

const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe.each(files)('titles of %s', (file) => {
  const expected = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Expected;

  it.each(Object.entries(expected))('%s', (title, labels) => {
    const said = classify(title);
    expect([said.seniority, said.function, said.level6, said.department11]).toEqual(labels);
  });

  it.each(Object.entries(expected))('%s, forced, says the same where it knew', (title, labels) => {
    const said = classify(title, null, { forced: true });
    const forced = [said.seniority, said.function, said.level6, said.department11];
    expect(forced.every((label) => label !== null)).toBe(true);
    expect(labels.map((label, i) => label && forced[i])).toEqual(labels);
  });
});

it('the fixtures are many', () => {
  const titles = files.flatMap((file) =>
    Object.keys(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Expected),
  );
  expect(titles.length).toBeGreaterThanOrEqual(250);
});

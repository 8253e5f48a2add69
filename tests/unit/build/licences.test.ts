import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  LIST_FILE,
  licenceTexts,
  listText,
  SHIPPED,
  TEXT_FILE,
} from '../../../scripts/build/licences';

describe('licences', () => {
  it('are those of the installed packages: `npm run licences` writes them', () => {
    expect(readFileSync(LIST_FILE, 'utf8')).toBe(listText());
    expect(readFileSync(TEXT_FILE, 'utf8')).toBe(licenceTexts());
  });

  it('name every library that the shipped code imports', () => {
    const imported = new Set(
      globSync(['lib/**/*.ts', 'components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'])
        .filter((path) => !path.endsWith('.d.ts'))
        .flatMap((path) => [
          ...readFileSync(path, 'utf8').matchAll(
            /(?:from |import\()'(@?[a-z][\w.-]*(?:\/[\w.-]+)*)'/g,
          ),
        ])
        .map(([, name = '']) =>
          name
            .split('/')
            .slice(0, name.startsWith('@') ? 2 : 1)
            .join('/'),
        ),
    );
    const known: readonly string[] = SHIPPED;
    expect([...imported].filter((name) => !known.includes(name))).toEqual([]);
  });
});

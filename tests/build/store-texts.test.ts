import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILD_TARGETS, readBuilt } from './built-files';

/** Chrome: 75 for the name and 132 for the description; Firefox: 50 for the name; Edge: 45. */
const MAX_NAME = 45;
const MAX_DESCRIPTION = 132;
/** Chrome takes 16,000 characters, Edge 250 to 10,000. */
const LONG_TEXT = { min: 250, max: 10_000 };

const LANGUAGES = ['de', 'en', 'es', 'fr', 'pt_BR'];

describe('what the stores show', () => {
  it('stands there in every language', () => {
    expect(readdirSync('assets/public/_locales').sort()).toEqual(LANGUAGES);
    expect(readdirSync('docs/store/listing').sort()).toEqual(LANGUAGES.map((l) => `${l}.md`));
  });

  it.each(
    BUILD_TARGETS.flatMap((target) => LANGUAGES.map((language) => [target, language] as const)),
  )('fits the %s store in %s', (target, language) => {
    const { name, description } = JSON.parse(
      readBuilt(target, `_locales/${language}/messages.json`),
    ) as Record<'name' | 'description', { message: string }>;
    expect(name.message.length).toBeLessThanOrEqual(MAX_NAME);
    expect(name.message).toContain('Evenkeel');
    expect(description.message.length).toBeGreaterThan(40);
    expect(description.message.length).toBeLessThanOrEqual(MAX_DESCRIPTION);
    const long = readFileSync(`docs/store/listing/${language}.md`, 'utf8');
    expect(long.length).toBeGreaterThanOrEqual(LONG_TEXT.min);
    expect(long.length).toBeLessThanOrEqual(LONG_TEXT.max);
    expect(long).toContain('LinkedIn');
    expect(long).not.toMatch(/\b(safe|approved|undetectable|guaranteed)\b/i);
  });
});

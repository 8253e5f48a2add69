import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILD_TARGETS, readBuilt } from './built-files';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe.each(BUILD_TARGETS)('the %s manifest', (target) => {
  const manifest = JSON.parse(readBuilt(target, 'manifest.json')) as Record<string, unknown>;

  it('is what tests/fixtures/manifests says, so that every new permission shows as a diff', () => {
    const expected = JSON.parse(
      readFileSync(`tests/fixtures/manifests/${target}.json`, 'utf8'),
    ) as unknown;
    expect(manifest).toEqual({ ...(expected as object), version });
  });

  it.each([
    'host_permissions',
    'content_scripts',
    'web_accessible_resources',
    'externally_connectable',
  ])('has no %s: access comes with consent, and pages cannot see us', (key) => {
    expect(manifest).not.toHaveProperty(key);
  });

  it('asks for the site only as an option', () => {
    expect(manifest['optional_host_permissions']).toEqual(['https://www.linkedin.com/*']);
    expect(JSON.stringify(manifest['permissions'])).not.toMatch(
      /:\/\/|tabs|cookies|history|webRequest|<all_urls>/,
    );
  });

  it('lets no page of the extension talk to anybody', () => {
    const policy = JSON.stringify(manifest['content_security_policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:/);
  });
});

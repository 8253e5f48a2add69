import { describe, expect, it } from 'vitest';
import { createConsentKeeper, PROFILE_BADGES } from '../../../lib/background/consent';
import { areBadgesAllowed } from '../../../lib/model/settings';
import { fakeSiteAccess } from './fake-site-access';

const NOW_MS = 1_795_392_000_000;

describe('badges and page reading', () => {
  it('are agreed to and taken back one without the other; the site is given back with the last', async () => {
    const access = fakeSiteAccess();
    access.state.permitted = true;
    const badges = createConsentKeeper(
      access.browser,
      access.settings,
      () => NOW_MS,
      PROFILE_BADGES,
    );
    const consent = createConsentKeeper(access.browser, access.settings, () => NOW_MS);
    await badges.accept();
    expect(access.consent()).toBeNull();
    expect(access.log.join(' ')).toContain('"badge.js"');
    await consent.accept();
    await consent.withdraw();
    expect(access.state.permitted).toBe(true);
    expect(areBadgesAllowed(await access.settings.read())).toBe(true);
    access.state.registered = true;
    await badges.withdraw();
    expect(access.log).toContain('stopBadges 1');
    expect(access.state.permitted).toBe(false);
  });

  it('badges need the permission, and end with it', async () => {
    const access = fakeSiteAccess();
    const badges = createConsentKeeper(
      access.browser,
      access.settings,
      () => NOW_MS,
      PROFILE_BADGES,
    );
    expect(await badges.accept()).toEqual({ ok: false, reason: 'no-permission' });
    access.state.permitted = true;
    await badges.accept();
    access.state.permitted = false;
    await badges.restore();
    expect(access.state.registered).toBe(false);
    expect(areBadgesAllowed(await access.settings.read())).toBe(false);
  });
});

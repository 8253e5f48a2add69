import { beforeEach, describe, expect, it } from 'vitest';
import { createConsentKeeper, type ConsentKeeper } from '../../../lib/background/consent';
import { CONSENT_VERSION, isConsentActive } from '../../../lib/model/settings';
import { fakeSiteAccess } from './fake-site-access';

const NOW_MS = 1_795_392_000_000;
const GIVEN = { version: CONSENT_VERSION, givenAtMs: 1, withdrawnAtMs: null };
const SITE = { origins: ['https://www.linkedin.com/*'] };

let access: ReturnType<typeof fakeSiteAccess>;
let keeper: ConsentKeeper;

beforeEach(() => {
  access = fakeSiteAccess();
  keeper = createConsentKeeper(access.browser, access.settings, () => NOW_MS);
});

describe('accept', () => {
  it('writes consent down, registers the page script and runs it in open tabs', async () => {
    access.state.permitted = true;
    expect(await keeper.accept()).toEqual({ ok: true, value: undefined });
    expect(access.consent()).toEqual({
      version: CONSENT_VERSION,
      givenAtMs: NOW_MS,
      withdrawnAtMs: null,
    });
    expect(access.log.map((entry) => entry.split(' [')[0])).toEqual([
      'consent',
      'register',
      'inject 1',
      'inject 2',
    ]);
    expect(JSON.parse(access.log[1]!.slice('register '.length))).toEqual([
      {
        id: 'page-reader',
        js: ['page-reader.js'],
        matches: ['https://www.linkedin.com/*'],
        allFrames: false,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  });

  it('refuses without the permission of the browser', async () => {
    expect(await keeper.accept()).toEqual({ ok: false, reason: 'no-permission' });
    expect(access.consent()).toBeNull();
    expect(access.log).toEqual([]);
  });

  it('can be said twice', async () => {
    access.state.permitted = true;
    await Promise.all([keeper.accept(), keeper.accept()]);
    expect(access.state.registered).toBe(true);
    expect(access.log.filter((entry) => entry.startsWith('register'))).toHaveLength(1);
  });

  it('passes over tabs that are asleep, closed or have no id', async () => {
    access.state.permitted = true;
    access.setTabs([{ id: 1, discarded: true }, {}, { id: 3 }, { id: 4 }], 3);
    expect(await keeper.accept()).toEqual({ ok: true, value: undefined });
    expect(access.log.slice(2)).toEqual(['inject 3', 'inject 4']);
  });
});

describe('withdraw', () => {
  it('ends consent first, then silences tabs, unregisters and gives the permission back', async () => {
    access.state.permitted = true;
    await keeper.accept();
    access.log.length = 0;
    expect(await keeper.withdraw()).toEqual({ ok: true, value: undefined });
    expect(access.log).toEqual(['end', 'stop 1', 'stop 2', 'unregister', 'remove permission']);
    expect(isConsentActive(access.consent())).toBe(false);
    expect(access.consent()?.withdrawnAtMs).toBe(NOW_MS);
  });

  it('wins over a start that runs at the same time', async () => {
    access.state.permitted = true;
    access.setConsent(GIVEN);
    await Promise.all([keeper.restore(), keeper.withdraw(), keeper.replaceOrphans()]);
    expect(access.state).toEqual({ permitted: false, registered: false });
    expect(isConsentActive(access.consent())).toBe(false);
    expect(access.log.some((entry) => entry.startsWith('inject'))).toBe(false);
  });

  it('is done also when a tab cannot be told', async () => {
    access.state.permitted = true;
    await keeper.accept();
    access.setTabs([{ id: 1 }], 1);
    expect(await keeper.withdraw()).toEqual({ ok: true, value: undefined });
    expect(access.state).toEqual({ permitted: false, registered: false });
  });
});

describe('permissionRemoved', () => {
  it('is a withdrawal', async () => {
    access.state.permitted = true;
    await keeper.accept();
    access.state.permitted = false;
    await keeper.permissionRemoved(SITE);
    expect(access.consent()?.withdrawnAtMs).toBe(NOW_MS);
    expect(access.state.registered).toBe(false);
  });

  it('of something else changes nothing', async () => {
    access.state.permitted = true;
    await keeper.accept();
    await keeper.permissionRemoved({ permissions: ['notifications'] });
    await keeper.permissionRemoved({ origins: ['https://example.org/*'] });
    expect(isConsentActive(access.consent())).toBe(true);
    expect(access.state.registered).toBe(true);
  });
});

describe('restore, at every start', () => {
  it.each([
    ['consent and permission', true, GIVEN, true],
    ['permission without consent', true, null, false],
    ['consent without permission', false, GIVEN, false],
    ['consent to an older text', true, { ...GIVEN, version: CONSENT_VERSION - 1 }, false],
    ['consent taken back', true, { ...GIVEN, withdrawnAtMs: 2 }, false],
    ['neither', false, null, false],
  ])('%s: registered or not, whatever was', async (_what, permitted, consent, expected) => {
    for (const registered of [true, false]) {
      access.state.permitted = permitted;
      access.state.registered = registered;
      access.setConsent(consent);
      await keeper.restore();
      expect(access.state.registered).toBe(expected);
      expect(isConsentActive(access.consent())).toBe(expected);
    }
  });
});

describe('replaceOrphans, after an update', () => {
  it('runs the new script in open tabs when it may', async () => {
    access.state.permitted = true;
    access.setConsent(GIVEN);
    await keeper.replaceOrphans();
    expect(access.log.slice(1)).toEqual(['inject 1', 'inject 2']);
  });

  it('does nothing without consent', async () => {
    access.state.permitted = true;
    await keeper.replaceOrphans();
    expect(access.log).toEqual([]);
  });
});

describe('taking turns', () => {
  it('goes on after a failure', async () => {
    access.state.permitted = true;
    const broken = createConsentKeeper(
      access.browser,
      { ...access.settings, update: () => Promise.reject(new Error('disk full')) },
      () => NOW_MS,
    );
    await expect(broken.accept()).rejects.toThrow('disk full');
    access.setConsent(GIVEN);
    await broken.restore();
    expect(access.state.registered).toBe(true);
  });
});

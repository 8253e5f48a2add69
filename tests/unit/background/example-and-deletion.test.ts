import { beforeEach, describe, expect, it } from 'vitest';
import { CONSENT_VERSION, DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { readGeneration } from '../../../lib/store/generation';
import {
  freshBackground,
  giveCommand,
  typedCounts,
  viewOf,
  type FreshBackground,
} from './fresh-background';
import { card, connectionsLook, contents, deliver } from './ingest-support';

let background: FreshBackground;
let db: FreshBackground['db'];
let area: FreshBackground['area'];
let settings: FreshBackground['settings'];

beforeEach(async () => {
  background = await freshBackground();
  ({ db, area, settings } = background);
});

const command = (message: unknown, nowMs?: number) => giveCommand(background, message, nowMs);
const view = (nowMs?: number) => viewOf(background, nowMs);

describe('the example', () => {
  it('is shown apart from the person’s own network and leaves without a trace', async () => {
    await command(typedCounts(2_000, 1_400));
    const before = await contents(db);
    const own = await settings.read();
    await command({ type: 'showExample' });
    await command({ type: 'showExample' });
    expect(await view()).toMatchObject({
      account: { origin: 'example' },
      accountCount: 1,
      followers: { value: 4_862 },
      balance: { printed: true },
      question: null,
      brokenReader: null,
    });
    await command({ type: 'leaveExample' });
    await command({ type: 'leaveExample' });
    expect(await settings.read()).toEqual(own);
    const after = await contents(db);
    expect({ ...after, meta: [] }).toEqual({ ...before, meta: [] });
  });

  it('takes no typed number, no new name and no correction', async () => {
    await command({ type: 'showExample' });
    const [observation] = await db.observations.toArray();
    for (const message of [
      { type: 'renameAccount', accountId: 'example', label: 'Me' },
      { type: 'mergeAccounts', fromAccountId: 'example', intoAccountId: 'x' },
      { type: 'removeObservation', key: observation?.key, reason: '' },
    ]) {
      expect(await command(message)).toEqual({ ok: false, reason: 'example-account' });
    }
    await command(typedCounts(2_000, 1_400));
    expect(await db.accounts.toArray()).toMatchObject([{ origin: 'typed' }]);
    expect(await view()).toMatchObject({
      account: { origin: 'typed' },
      followers: { value: 2_000 },
    });
  });
});

describe('deleting everything', () => {
  it('leaves nothing but a new salt and a count of changes that goes on', async () => {
    await settings.update((current) => ({
      ...current,
      consent: { version: CONSENT_VERSION, givenAtMs: 1, withdrawnAtMs: null },
    }));
    await deliver(db, connectionsLook({ people: [card('alex-one')] }));
    await command({ type: 'showExample' });
    await command({ type: 'setGoal', goal: 'creator' });
    const salt = await db.meta.get('salt');
    const generation = await readGeneration(db);
    await command({ type: 'deleteAll' });
    const { meta, ...rest } = await contents(db);
    expect(Object.values(rest).flat()).toEqual([]);
    expect(meta).toHaveLength(2);
    expect((await db.meta.get('salt'))?.value).not.toBe(salt?.value);
    expect(await readGeneration(db)).toBeGreaterThan(generation);
    expect(area.items).toEqual({});
    expect(await settings.read()).toEqual(DEFAULT_SETTINGS);
  });
});

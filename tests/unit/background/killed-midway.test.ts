import { describe, expect, it } from 'vitest';
import { handleCommand } from '../../../lib/background/handle-command';
import type { EvenkeelDatabase } from '../../../lib/store/database';
import { openSettingsStore } from '../../../lib/store/settings-store';
import {
  card,
  connectionsLook,
  contents,
  deliver,
  freshDatabase,
  HOUR_MS,
  KIM,
  NOON_MS,
  trustLayout,
} from './ingest-support';
import { memoryArea } from './memory-area';

type Write = 'put' | 'add' | 'delete' | 'clear';
const WRITES: readonly Write[] = ['put', 'add', 'delete', 'clear'];

/** Lets the database die at its n-th write; `writes` counts them until `survive` is called. */
function dieAtWrite(n: number): { writes: number; survive(): void } {
  const store = IDBObjectStore.prototype as unknown as Record<
    Write,
    (...args: unknown[]) => unknown
  >;
  const originals = WRITES.map((name) => [name, store[name]] as const);
  const state = {
    writes: 0,
    survive() {
      for (const [name, original] of originals) store[name] = original;
    },
  };
  for (const [name, original] of originals) {
    store[name] = function (...args) {
      state.writes += 1;
      if (state.writes === n) throw new DOMException('killed', 'UnknownError');
      return original.apply(this, args);
    };
  }
  return state;
}

/** Runs an operation once for every write it makes, killed there: all of it is stored, or nothing. */
async function killedAtEveryWrite(
  prepare: (db: EvenkeelDatabase) => Promise<unknown>,
  operate: (db: EvenkeelDatabase) => Promise<{ ok: boolean }>,
): Promise<number> {
  let kills = 0;
  for (let n = 1; ; n += 1) {
    const db = await freshDatabase();
    await prepare(db);
    const before = await contents(db);
    const state = dieAtWrite(n);
    const outcome = await operate(db).then(
      (reply) => reply.ok,
      () => false,
    );
    state.survive();
    if (state.writes < n) return kills;
    kills += 1;
    expect(outcome, `acknowledged although killed at write ${n}`).toBe(false);
    expect(await contents(db), `half stored at write ${n}`).toEqual(before);
    expect(await operate(db)).toMatchObject({ ok: true });
    const after = await contents(db);
    expect(await operate(db)).toMatchObject({ ok: true });
    expect(await contents(db), 'doubled by a resent message').toEqual(after);
  }
}

describe('a background killed at any write', () => {
  it('has stored all of a reading or nothing, and acknowledges only what is stored', async () => {
    const message = connectionsLook({
      documentId: 'a',
      atMs: NOON_MS + HOUR_MS,
      people: [card('alex-one'), card('alex-two')],
    });
    const kills = await killedAtEveryWrite(
      (db) => deliver(db, connectionsLook({ viewer: null, documentId: 'a' })),
      (db) => deliver(db, message),
    );
    expect(kills).toBeGreaterThan(6);
  });

  it('moves all of an inherited reading or nothing', async () => {
    const proof = connectionsLook({
      viewer: KIM,
      documentId: 'b',
      atMs: NOON_MS + HOUR_MS,
      connections: '',
    });
    const kills = await killedAtEveryWrite(
      async (db) => {
        await deliver(db, connectionsLook({ documentId: 'a', connections: '' }));
        await deliver(
          db,
          connectionsLook({ viewer: null, documentId: 'b', atMs: NOON_MS + 60_000 }),
        );
      },
      (db) => deliver(db, proof),
    );
    expect(kills).toBeGreaterThan(6);
  });

  it('has taken an answer or not', async () => {
    const kills = await killedAtEveryWrite(
      (db) => deliver(db, connectionsLook()),
      async (db) => {
        const [question] = await db.questions.toArray();
        const [answered] = await db.answers.toArray();
        return handleCommand(
          { db, settings: openSettingsStore(memoryArea()), nowMs: NOON_MS, utcOffsetMinutes: 0 },
          {
            type: 'answer',
            questionId: question?.id ?? answered?.id,
            answer: { kind: 'correction', value: 1400 },
          },
        );
      },
    );
    expect(kills).toBeGreaterThan(4);
  });

  it('has merged two accounts or not', async () => {
    const kills = await killedAtEveryWrite(
      async (db) => {
        await trustLayout(db);
        await deliver(db, connectionsLook({ people: [card('alex-one')] }));
        await deliver(db, connectionsLook({ viewer: KIM, people: [card('alex-one')] }), 2);
      },
      async (db) => {
        const [into] = await db.accounts.where('aliases').equals('slug:robin-sample').toArray();
        const [from] = await db.accounts.where('aliases').equals('slug:kim-other').toArray();
        if (!into || !from || into.id === from.id) return { ok: true };
        return handleCommand(
          { db, settings: openSettingsStore(memoryArea()), nowMs: NOON_MS, utcOffsetMinutes: 0 },
          { type: 'mergeAccounts', fromAccountId: from.id, intoAccountId: into.id },
        );
      },
    );
    expect(kills).toBeGreaterThan(6);
  });
});

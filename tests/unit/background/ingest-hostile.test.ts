import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ingestReading } from '../../../lib/background/ingest-reading';
import { card, connectionsLook, contents, freshDatabase, NOON_MS, SENDER } from './ingest-support';

describe('hostile messages', () => {
  it('never throws and never stores for any JSON', async () => {
    const db = await freshDatabase();
    const before = await contents(db);
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (message) => {
        const reply = await ingestReading(db, message, SENDER, NOON_MS);
        expect(reply).toEqual({ ok: false, reason: 'invalid' });
      }),
      { numRuns: 200 },
    );
    expect(await contents(db)).toEqual(before);
  });

  it('never throws for a reading with any of its parts replaced', async () => {
    const db = await freshDatabase();
    const template = connectionsLook({ people: [card('alex-one')] });
    const paths = pathsOf(template);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.string({ unit: 'binary', maxLength: 3_000 })),
        async (path, value) => {
          const message = replaced(template, path, value);
          const reply = await ingestReading(db, message, SENDER, NOON_MS + 1_000);
          expect(reply.ok || reply.reason === 'invalid').toBe(true);
        },
      ),
      { numRuns: 120 },
    );
    for (const observation of await db.observations.toArray()) {
      expect(observation.value).toBeGreaterThanOrEqual(0);
      expect(Number.isFinite(observation.low)).toBe(true);
    }
  });

  it('carries hostile names as text and leaves out what is too long', async () => {
    const db = await freshDatabase();
    const message = connectionsLook({
      people: [
        card('alex-one', { name: '<img src=x onerror=alert(1)>\0\ud800 \u202Eevil' }),
        card('alex-two', { name: 'x'.repeat(1e6), headline: '=HYPERLINK("x")' }),
        card('alex-three', { href: `https://www.linkedin.com/in/${'y'.repeat(5_000)}/` }),
      ],
    });
    expect(await ingestReading(db, message, SENDER, NOON_MS)).toMatchObject({ ok: true });
    const people = await db.people.orderBy('id').toArray();
    expect(people).toHaveLength(2);
    for (const { name } of people) {
      expect(name.length).toBeLessThanOrEqual(300);
      expect(name).not.toMatch(/\0|\p{Surrogate}/u);
    }
  });
});

type Path = (string | number)[];

function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [
    at,
    ...Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...at, key])),
  ].filter((path) => path.length > 0);
}

function replaced(template: unknown, path: Path, value: unknown): unknown {
  const copy = structuredClone(template) as Record<string | number, unknown>;
  let at = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1) ?? ''] = value;
  return copy;
}

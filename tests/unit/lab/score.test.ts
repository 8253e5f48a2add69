import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { computePopupView } from '../../../lib/background/popup-view';
import { addDays } from '../../../lib/model/day';
import { GOAL_NAMES } from '../../../lib/model/goal';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/model/settings';
import { goalPreset } from '../../../lib/scores/goal-presets';
import { writeBackup, type BackupFile } from '../../../lib/store/backup';
import { correctCategory } from '../../../lib/store/corrections';
import { EvenkeelDatabase } from '../../../lib/store/database';
import { readBackup } from '../../../lib/store/read-backup';
import { scoreObject } from '../../../scripts/lab/score';
import { connections, followers, hiddenConnections, NOW_MS, TODAY } from '../scores/made-facts';

const schema = join(import.meta.dirname, '../../../docs/schemas/lab-score.schema.json');
const validate = new Ajv2020({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(schema, 'utf8')),
);
const settings: Settings = { ...DEFAULT_SETTINGS, goal: 'creator', activeAccountId: 'a' };
const db = new EvenkeelDatabase('lab-score');
let backup: BackupFile;

interface Output {
  goal: string;
  now: string;
  scores: Record<string, { value: number | null; low: number | null; high: number | null }>;
}
const output = (goal: Parameters<typeof scoreObject>[1], nowMs: number): Output =>
  scoreObject(backup, goal, nowMs) as Output;

beforeAll(async () => {
  const account = (id: string) => ({
    id,
    label: '',
    aliases: [],
    createdAtMs: 0,
    origin: 'page' as const,
    lastProvedAtMs: null,
  });
  await db.accounts.bulkAdd([account('a'), account('b')]);
  const observations = [
    followers(12_000),
    followers(9_000, { daysAgo: 40 }),
    connections(3_400, { daysAgo: 20 }),
    hiddenConnections(),
    { ...followers(77), accountId: 'b', key: 'b-followers' },
    { ...followers(90_000, { hour: 11 }), standing: 'waiting' as const, key: 'waiting' },
  ];
  await db.observations.bulkAdd(observations.map((o) => ({ ...o, visits: [], waitingFor: null })));
  const read = await readBackup(await writeBackup(db, settings, NOW_MS));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  backup = read.value;
});

afterAll(() => {
  db.close();
});

describe('lab score', () => {
  it.each([null, ...GOAL_NAMES])('goal %s: keeps to its schema', (goal) => {
    const object = output(goal, NOW_MS);
    expect(validate(object), JSON.stringify(validate.errors)).toBe(true);
    expect(object.goal).toBe(goal ?? 'creator');
    expect(object.now).toBe(new Date(NOW_MS).toISOString());
  });

  it('says what the popup says, to the digit', async () => {
    const view = await computePopupView(db, settings, NOW_MS, 0);
    const { scores } = output('creator', NOW_MS);
    for (const name of ['balance', 'health'] as const) {
      const { value, low, high, confidence, printed, missing } = view[name];
      expect(scores[name]).toEqual({ value, low, high, confidence, printed, missing });
    }
    expect(scores.balance!.value).toBeGreaterThan(90);
  });

  it('looks at nothing captured after --now', () => {
    const earlier = output('creator', NOW_MS - 30 * 86_400_000);
    expect(earlier.scores.balance).toMatchObject({ value: null, missing: ['connections'] });
  });

  it('does not depend on the order of rows or on rows that stand there twice', () => {
    const turned = {
      ...backup,
      tables: {
        ...backup.tables,
        observations: [...backup.tables.observations, ...backup.tables.observations].reverse(),
      },
    };
    expect(scoreObject(turned, 'creator', NOW_MS)).toEqual(output('creator', NOW_MS));
  });
});

describe('lab score of sorted people', () => {
  it('says of relevance, quality and opportunity what the popup says, corrections and own words included', async () => {
    const sorted = new EvenkeelDatabase('lab-score-people');
    const listed = [followers(90), connections(64)];
    await sorted.accounts.add({
      id: 'a',
      label: '',
      aliases: [],
      createdAtMs: 0,
      origin: 'page',
      lastProvedAtMs: null,
    });
    await sorted.observations.bulkAdd(listed.map((o) => ({ ...o, visits: [], waitingFor: null })));
    await sorted.people.bulkAdd(
      Array.from({ length: 60 }, (_, i) => ({
        id: `a|p${i}`,
        accountId: 'a',
        aliases: [`slug:p${i}`],
        name: `Person ${i}`,
        headline: i % 10 === 0 ? 'Keeps falcons' : 'Gardener',
        company: `Company ${i % 7}`,
        title: '',
        relations: ['connection'],
        state: 'present',
        connectedOn: addDays(TODAY, -i * 3),
        hasEmail: false,
        firstSeenAtMs: 0,
        lastSeenAtMs: NOW_MS,
        classifierVersion: 1,
        categories: { function: [i % 4 === 0 ? 'Sales' : 'Legal'], topic: ['Gardening'] },
        importIds: [],
        seenOnPage: true,
      })),
    );
    const targets = [
      { dimension: 'function' as const, values: ['Sales'], need: 'must' as const, weight: 1 },
      { dimension: 'topic' as const, values: ['falcons'], need: 'nice' as const, weight: 1 },
    ];
    await sorted.goals.add({ ...goalPreset('creator'), targets, accountId: 'a' });
    const told = async () => {
      const view = await computePopupView(sorted, settings, NOW_MS, 0);
      const read = await readBackup(await writeBackup(sorted, settings, NOW_MS));
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      const { scores } = scoreObject(read.value, null, NOW_MS) as Output;
      for (const name of ['relevance', 'health'] as const) {
        const { value, low, high, confidence, printed, missing } = view[name];
        expect(scores[name]).toEqual({ value, low, high, confidence, printed, missing });
      }
      return scores;
    };
    const before = await told();
    expect(before.relevance!.value).toBeGreaterThan(25);
    for (const name of ['quality', 'opportunity']) expect(before[name]!.value).not.toBeNull();
    await correctCategory(
      sorted,
      'a',
      { scope: 'title', subject: 'keeps falcons', dimension: 'function', value: 'Sales' },
      NOW_MS,
    );
    expect((await told()).relevance!.value).toBeGreaterThan(before.relevance!.value!);
    sorted.close();
  });
});

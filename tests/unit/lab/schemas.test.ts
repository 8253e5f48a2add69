import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { METRICS } from '../../../lib/model/metric';
import { GOAL_NAMES } from '../../../lib/model/goal';
import { PAGE_IDS } from '../../../lib/model/reading';
import { SCORE_NAMES } from '../../../lib/model/score';

const folder = join(import.meta.dirname, '../../../docs/schemas');
const names = readdirSync(folder).filter((name) => name.endsWith('.schema.json'));
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('schemas of the lab’s outputs', () => {
  it.each(names)('%s is a schema by its own standard', (name) => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    expect(() => ajv.compile(JSON.parse(textOf(name)))).not.toThrow();
  });

  it('name everything the model knows', () => {
    for (const word of [...METRICS, ...PAGE_IDS]) {
      expect(textOf('lab-read.schema.json')).toContain(`"${word}"`);
    }
    for (const word of [...GOAL_NAMES, ...SCORE_NAMES]) {
      expect(textOf('lab-score.schema.json')).toContain(`"${word}"`);
    }
  });
});

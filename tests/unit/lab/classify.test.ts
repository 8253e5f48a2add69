import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it, vi } from 'vitest';
import { FUNCTIONS, INDUSTRIES } from '../../../lib/categories';
import { run } from '../../../scripts/lab/classify';

const schemaText = readFileSync(
  join(import.meta.dirname, '../../../docs/schemas/lab-classify.schema.json'),
  'utf8',
);

async function classified(text: string, ...args: string[]): Promise<Record<string, unknown>[]> {
  const lines: string[] = [];
  expect(await run(args, Readable.from([text]), (line) => lines.push(line))).toBe(0);
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('lab classify', () => {
  it('answers each line with one object of the schema, in order', async () => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
      JSON.parse(schemaText),
    );
    const titles = ['Vertriebsleiterin', '', 'Data Engineer | ex-Google', '営業'];
    for (const forced of [[], ['--forced']]) {
      const answers = await classified(`${titles.join('\r\n')}\n`, ...forced);
      expect(answers.map(({ title }) => title)).toEqual(titles);
      for (const answer of answers) expect(validate(answer), JSON.stringify(answer)).toBe(true);
    }
  });

  it('says null for what it does not know, and with --forced never', async () => {
    const [plain] = await classified('営業\n');
    expect(plain).toEqual({
      title: '営業',
      seniority: null,
      function: null,
      industry: null,
      level6: null,
      department11: null,
      reasons: { seniority: [], function: [], industry: [] },
    });
    const [forced] = await classified('営業\n', '--forced');
    expect(Object.values(forced ?? {})).not.toContain(null);
  });

  it('refuses other arguments', async () => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await run(['--force'], Readable.from(['CEO\n']), () => undefined)).toBe(2);
    expect(complain).toHaveBeenCalledOnce();
    complain.mockRestore();
  });

  it('has a schema that names every function and industry', () => {
    for (const word of [...FUNCTIONS, ...INDUSTRIES]) expect(schemaText).toContain(`"${word}"`);
  });
});

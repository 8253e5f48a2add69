import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, it, vi } from 'vitest';
import { run } from '../../../scripts/lab/import';

const fixture = (name: string) =>
  new URL(`../../fixtures/exports/${name}/files`, import.meta.url).pathname;
const schema = JSON.parse(
  readFileSync(new URL('../../../docs/schemas/lab-import.schema.json', import.meta.url), 'utf8'),
) as object;

/** Runs the command. @returns the exit code and what was printed */
async function lab(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((text: string) => void out.push(text));
  const error = vi
    .spyOn(console, 'error')
    .mockImplementation((text: string) => void err.push(text));
  try {
    return { code: await run(args), out: out.join('\n'), err: err.join('\n') };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}

describe('lab import', () => {
  it.each(['archive-2024', 'connections-2024', 'messages-2018'])(
    '%s keeps to the schema',
    async (name) => {
      const { code, out } = await lab(fixture(name), '--json');
      const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
      expect(code).toBe(0);
      expect(validate(JSON.parse(out)) || validate.errors).toBe(true);
    },
  );

  it('names what it read in plain words', async () => {
    const { code, out } = await lab(fixture('connections-2024'));
    expect(code).toBe(0);
    expect(out).toContain('files/Connections.csv: connections, 4 rows');
    expect(out).toContain('line 8: “31 Feb 2023” could not be read as a date.');
  });

  it('fails with the reason when nothing could be read', async () => {
    const wrong = await lab(new URL('../../../package.json', import.meta.url).pathname, '--json');
    expect(wrong).toMatchObject({ code: 1, out: '' });
    expect(wrong.err).toContain('package.json: ');
    expect((await lab('no-such-file.csv')).code).toBe(1);
    expect((await lab()).code).toBe(2);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REFERENCE_FILE } from '../../../scripts/reference-shares/count';
import { compactShares } from '../../../scripts/build/compact-shares';

describe('the table of reference shares', () => {
  it('says the same when it is written short', async () => {
    const text = readFileSync(REFERENCE_FILE, 'utf8');
    const transform = compactShares().transform as unknown as (
      code: string,
      id: string,
    ) => { code: string } | undefined;
    const short = transform(text, '/x/assets/words/reference-shares.json')?.code ?? '';
    const module = (await import(`data:text/javascript,${encodeURIComponent(short)}`)) as {
      default: unknown;
    };
    expect(module.default).toEqual(JSON.parse(text));
    expect(short.length).toBeLessThan(text.length / 3);
    expect(transform(text, '/x/assets/words/levels.json')).toBeUndefined();
  });
});

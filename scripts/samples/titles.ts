import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countReferenceShares, fileText, REFERENCE_FILE } from '../reference-shares/count';
import type { Check } from './check';

/** The committed table of reference shares is what the classifier counts over the positions. */
export async function* checkTitles(folder: string): AsyncGenerator<Check> {
  const positions = join(folder, 'titles/positions.txt');
  if (!existsSync(positions)) return;
  const counted = fileText(countReferenceShares(readFileSync(positions, 'utf8')));
  const isSame = counted === readFileSync(REFERENCE_FILE, 'utf8');
  yield {
    name: 'titles/positions.txt, reference shares',
    faults: isSame ? [] : ['counted otherwise now: run scripts/reference-shares.ts'],
  };
}

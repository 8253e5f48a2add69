import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reading } from '../../lib/model/reading';
import { applies, DAMAGES } from '../../tests/pages/damage/damages';
import { newClaims } from '../../tests/pages/damage/same-or-less';
import { bundleForPage } from '../lab/bundle-for-page';
import { PageLab } from '../lab/page-lab';
import { readLine } from '../lab/read-line';
import { savedPages } from '../lab/saved-pages';
import type { SavedPage } from '../lab/saved-pages';
import type { Check } from './check';
import { readingFaults } from './check-reading';
import type { SampleExpectation } from './check-reading';
import type { DamagedReading } from './damaged-entry';

const SEED = 20_261_123;

async function damageFaults(
  lab: PageLab,
  script: string,
  page: SavedPage,
  whole: Reading,
): Promise<string[]> {
  // From an empty page: a saved one may forbid, by its own policy, to parse another.
  const nowhere = { ...page, html: '<!doctype html>', frames: {} };
  const readings = await lab.call<DamagedReading[]>(
    nowhere,
    script,
    'damagedReadings',
    page.html,
    page.url,
    SEED,
  );
  return readings.flatMap(({ damage, raw }) => {
    const applied = DAMAGES.find((d) => d.name === damage);
    if (applied && !applies(applied, whole)) return [];
    return newClaims(whole, lab.interpret(page, raw)).map((claim) => `${damage}: ${claim}`);
  });
}

/**
 * Every captured page is read as its description says; and the same page, damaged in many ways, gives the same numbers
 * or none.
 */
export async function* checkPages(folder: string): AsyncGenerator<Check> {
  const pages = join(folder, 'pages');
  if (!existsSync(pages)) return;
  const script = await bundleForPage(fileURLToPath(new URL('./damaged-entry.ts', import.meta.url)));
  const lab = await PageLab.open();
  try {
    for await (const page of savedPages([pages])) {
      const reading = await lab.read(page);
      const line = readLine(page.file, page.url, reading);
      const name = `pages/${basename(page.file)}`;
      yield { name, faults: readingFaults(line, (page.expect ?? {}) as SampleExpectation) };
      const faults = await damageFaults(lab, script, page, reading);
      yield { name: `${name}, damaged`, faults };
    }
  } finally {
    await lab.close();
  }
}

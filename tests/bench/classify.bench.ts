import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { titleLexicons } from '../../lib/categories';
import { classify, readTitle } from '../../lib/categories/classify';
import { median, type BenchRow } from './bench-row';

const RUNS = 20;
const TITLES = 30_000;
const TARGET_PER_SECOND = 200_000;

/** Titles of a network of 30,000: the fixtures with ranks, employers and second positions. */
function titlesOfNetwork(): string[] {
  const folder = join(import.meta.dirname, '../fixtures/titles');
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const titles = files.flatMap((file) =>
    Object.keys(JSON.parse(readFileSync(join(folder, file), 'utf8')) as object),
  );
  return Array.from({ length: TITLES }, (_, i) => {
    const title = titles[i % titles.length]!;
    if (i % 5 === 0) return `${title} at Company ${i}`;
    if (i % 7 === 0) return `${title} | ${titles[(i * 31) % titles.length]!}`;
    return title;
  });
}

/** Titles classified in a second on one core. */
export async function run(): Promise<BenchRow[]> {
  const titles = titlesOfNetwork();
  // Past the memory of titles, which would answer for all but the first.
  const lexicons = titleLexicons();
  const perSecond: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const startedMs = performance.now();
    for (const title of titles) classify(readTitle(title, lexicons), null);
    const seconds = (performance.now() - startedMs) / 1_000;
    if (run > 0) perSecond.push(titles.length / seconds);
  }
  const measured = Math.round(median(perSecond));
  return [
    {
      what: 'Titles classified a second',
      baseline: 'absolute target, one core',
      measured,
      baselineValue: null,
      ratio: null,
      target: `≥ ${TARGET_PER_SECOND.toLocaleString('en')}`,
      ok: measured >= TARGET_PER_SECOND,
      unit: 'titles/s',
    },
  ];
}

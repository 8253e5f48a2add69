import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inventedShare } from '../../tests/unit/scores/proofs/authenticity';
import { carriedOutRows } from '../../tests/unit/scores/proofs/carry-out';
import { gamingRows } from '../../tests/unit/scores/proofs/gaming';
import { orderRows } from '../../tests/unit/scores/proofs/order-of-networks';
import { rangeRows, thinningRows } from '../../tests/unit/scores/proofs/ranges';
import { percent, row, type ProofRow } from '../../tests/unit/scores/proofs/row';
import { samenessRows } from '../../tests/unit/scores/proofs/sameness';
import {
  bootstrapped,
  falseAlarmRow,
  madeYear,
  recallRows,
} from '../../tests/unit/scores/proofs/spikes';

// `npm run prove [-- SIZE]`: the proofs of docs/scores.md on many invented networks, as the table printed there. SIZE 1 takes
// a few minutes. Days of real "Connected On" are drawn again where sample files lie beside the repository.

const size = Number(process.argv[2] ?? 1);
if (!(size > 0)) {
  console.error('Usage: npm run prove [-- SIZE], SIZE a number above 0, 1 by default');
  process.exit(2);
}
const of = (count: number): number => Math.max(3, Math.round(count * size));

function authenticityRows(): ProofRow[] {
  return [0, 0.01, 0.05, 0.2].map((share) => {
    const { held, aboveZero } = inventedShare(share, of(2_000), 20_000);
    return row(
      `authenticity, ${percent(share, 0)} invented rows`,
      share === 0 ? 'lower end above 0 in ≤ 2.5 %' : 'coverage ≥ 93 %',
      share === 0 ? percent(aboveZero, 2) : `coverage ${percent(held)}`,
      share === 0 ? aboveZero <= 0.025 : held >= 0.93,
    );
  });
}

/** New connections by day of every sample list of two years or more. */
async function realSeries(): Promise<number[][]> {
  const folder = join(import.meta.dirname, '../../../shared/samples/exports');
  const names = await readdir(folder).catch(() => []);
  const series: number[][] = [];
  for (const name of names.filter((one) => one.endsWith('.csv'))) {
    const text = await readFile(join(folder, name), 'latin1');
    const days = text
      .split('\n')
      .flatMap((line) => /(\d{1,2} [A-Z][a-z]{2} \d{4})\s*"?\s*$/.exec(line.trim())?.[1] ?? [])
      .map((day) => Math.floor(Date.parse(`${day} UTC`) / 86_400_000))
      .filter(Number.isFinite)
      .sort((a, b) => a - b);
    const first = days[0] ?? 0;
    const last = days.at(-1) ?? 0;
    if (last - first < 730 || days.length < 200) continue;
    const gains = Array.from({ length: last - first + 1 }, () => 0);
    for (const day of days) gains[day - first] = (gains[day - first] ?? 0) + 1;
    series.push(gains);
  }
  return series;
}

async function spikeRows(): Promise<ProofRow[]> {
  const real = await realSeries();
  const total = (gains: readonly number[]): number => gains.reduce((sum, gain) => sum + gain, 0);
  return [
    falseAlarmRow('invented bursty years', of(400), (random) => ({
      gains: madeYear(random),
      count: 3_000,
    })),
    ...real.map((series, i) =>
      falseAlarmRow(`years drawn again from real list ${i + 1}`, of(200), (random) => ({
        gains: bootstrapped(series, random),
        count: total(series),
      })),
    ),
    ...recallRows(of(300)),
  ];
}

const campaigns: (() => ProofRow[] | Promise<ProofRow[]>)[] = [
  () => rangeRows(of(600)),
  () => thinningRows(of(150)),
  () => samenessRows(of(60)),
  () => authenticityRows(),
  () => spikeRows(),
  () => carriedOutRows(of(200)),
  () => gamingRows(of(200)),
  () => orderRows(of(400)),
];

console.log('| what | allowed | measured | |\n| --- | --- | --- | --- |');
let failed = 0;
for (const campaign of campaigns) {
  for (const { what, allowed, measured, holds } of await campaign()) {
    console.log(`| ${what} | ${allowed} | ${measured} | ${holds ? 'holds' : '**fails**'} |`);
    if (!holds) failed += 1;
  }
}
console.log(`\n${failed} rows fail.`);

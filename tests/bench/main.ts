// `npm run bench [NAME…]`: runs every *.bench.ts here, or those whose file name holds a NAME, and prints one table.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Bench, BenchRow } from './bench-row';

const folder = dirname(fileURLToPath(import.meta.url));
const wanted = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
  .sort();

const figure = (value: number | null): string =>
  value === null ? '–' : value.toLocaleString('en', { maximumFractionDigits: 2 });

const toCells = (row: BenchRow): string[] => [
  row.ok ? 'ok' : 'MISSED',
  row.what,
  `${figure(row.measured)} ${row.unit}`,
  row.baselineValue === null ? row.baseline : `${row.baseline}: ${figure(row.baselineValue)}`,
  row.ratio === null ? '–' : `${figure(row.ratio)} ×`,
  row.target,
];

function printTable(rows: BenchRow[]): void {
  const cells = [['', 'what', 'measured', 'baseline', 'ratio', 'target'], ...rows.map(toCells)];
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  for (const row of cells)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    );
}

const rows: BenchRow[] = [];
let broken = files.length === 0 ? 1 : 0;
for (const file of files) {
  console.error(`── ${file}`);
  try {
    const bench = (await import(pathToFileURL(join(folder, file)).href)) as Bench;
    rows.push(...(await bench.run()));
  } catch (error) {
    broken += 1;
    console.error(error);
  }
}
printTable(rows);
process.exitCode = broken > 0 || rows.some(({ ok }) => !ok) ? 1 : 0;

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

let tops: Map<string, string> | null = null;

/** The top category of a LinkedIn industry label; of several ("A; B") the first. Undefined for labels of older lists. */
export function industryOfLabel(folder: string, label: string): string | undefined {
  tops ??= new Map(
    readFileSync(join(folder, 'linkedin_industry_codes_v2.tsv'), 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
      .map(([, name = '', , top = '']) => [name, top]),
  );
  const whole = tops.get(label);
  return (
    whole ??
    label
      .split(/[;,] /)
      .map((part) => tops?.get(part))
      .find(Boolean)
  );
}

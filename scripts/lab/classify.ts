import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { classify } from '../../lib/categories';

const USAGE = 'Usage: npm run --silent lab -- classify [--forced] < titles.txt';

/**
 * `lab classify`: what each line of standard input, a title, says about a person, as one JSON object a line; see
 * docs/schemas/lab-classify.schema.json. With `--forced` the best guess stands where otherwise `null` would.
 */
export async function run(
  args: string[],
  input: Readable = process.stdin,
  print: (line: string) => void = console.log,
): Promise<number> {
  const forced = args.includes('--forced');
  if (args.some((arg) => arg !== '--forced')) {
    console.error(USAGE);
    return 2;
  }
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    print(JSON.stringify(lineObject(line, forced)));
  }
  return 0;
}

/** The object of one line; an empty title says nothing. */
export function lineObject(title: string, forced: boolean): object {
  const { reasons, ...said } = classify(title, null, { forced });
  const { seniority, function: work, industry, level6, department11 } = said;
  return { title, seniority, function: work, industry, level6, department11, reasons };
}
